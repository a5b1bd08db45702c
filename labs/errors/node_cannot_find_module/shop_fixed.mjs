// region import
import { orders } from './orders.mjs';
// endregion import
console.log(orders.length);
