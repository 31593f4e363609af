/** The day that every tested checker is told, as it is written. Whatever is kept of a screen holds it. */
export const testDay = '2001-02-03';

/** Days on which whatever shows a date is tested besides: a leap day, and both ends of a year. */
export const otherDays = ['2024-02-29', '2027-12-31', '2030-01-01'] as const;

/** A time of a day, by the clock on the wall. */
export const timeOf = (day: string, time: string): Date => new Date(`${day}T${time}`);
export const noonOf = (day: string): Date => timeOf(day, '12:00');
