// region import
import { orders } from './orders';
// endregion import
console.log(orders.length);
