import { declareWithoutFault } from './without-fault.ts';

// What differs from one language to the other, a wide screen has shown already.
declareWithoutFault('nb');
