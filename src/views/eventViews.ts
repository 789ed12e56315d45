/** The list and the event, which the first look has not: in a chunk of their own, which nothing else can take with it. */
export { EventBody, NothingChosen } from './event/EventBody.tsx';
export { EventTable } from './list/EventTable.tsx';
