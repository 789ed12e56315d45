import type { Edtf } from './edtf.ts';
import { datesIn } from './eventDate.ts';

export const isApproximate = (reading: Edtf): boolean => datesIn(reading).some((date) => date.approximate);
export const isUncertain = (reading: Edtf): boolean => datesIn(reading).some((date) => date.uncertain);
