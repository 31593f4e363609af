import 'pop-checker/define';
import type {} from 'pop-checker/jsx';

export default function Page() {
  return (
    <pop-checker country="GB">
      <p>Call 999 for chest pain, or if you cannot feel when you pee.</p>
    </pop-checker>
  );
}
