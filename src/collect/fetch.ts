export type Fetched = never;
