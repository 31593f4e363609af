import BoundCheck from '../client-only/check';

export default BoundCheck;
