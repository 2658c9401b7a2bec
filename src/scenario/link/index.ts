export { decode } from './decode';
export { encode } from './encode';
