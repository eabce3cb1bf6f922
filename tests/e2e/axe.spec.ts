import { inEachLanguage } from './test.ts';
import { declareWithoutFault } from './without-fault.ts';

inEachLanguage(declareWithoutFault);
