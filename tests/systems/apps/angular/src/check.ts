import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'pop-checker/define';

@Component({
  selector: 'app-check',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form>
      <select #where name="country" (change)="move(where.value)">
        <option>GB</option>
        <option>US</option>
      </select>
      <pop-checker
        id="check"
        name="back"
        [attr.country]="country()"
        [attr.heading-level]="3"
        [answers]="saved()"
        (pop-result)="told($event)"
      >
        <p>Call 999 for chest pain, or if you cannot feel when you pee.</p>
      </pop-checker>
      <p class="urgency">{{ urgency() }}</p>
    </form>
    <red-flag-list for="check" />
  `,
})
export class Check {
  country = signal('GB');
  saved = signal({'age-18-44': 'yes'});
  urgency = signal('');

  move(country: string) {
    this.country.set(country);
    this.saved.set({...this.saved()});
  }

  told(event: Event) {
    this.urgency.set((event as CustomEvent).detail.urgency);
  }
}
