/** Inputs for tests that lie beside the repository, where they are there at all. Tests of them are skipped elsewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const placeOf = (path: string): string => `../shared/${path}`;

export const hasSample = (path: string): boolean => existsSync(placeOf(path));

export const sampleNames = (folder: string): readonly string[] =>
  hasSample(folder) ? readdirSync(placeOf(folder)) : [];

/** Empty where the samples are not at hand. */
export const readSampleBytes = (path: string): Uint8Array<ArrayBuffer> =>
  hasSample(path) ? Uint8Array.from(readFileSync(placeOf(path))) : new Uint8Array();

export const readSample = (path: string): string => new TextDecoder().decode(readSampleBytes(path));

/** A list in JSON; empty where the samples are not at hand. */
export const readSampleList = (path: string): readonly unknown[] =>
  hasSample(path) ? (JSON.parse(readSample(path)) as unknown[]) : [];
