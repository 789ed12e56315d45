/** What tabs of one browser tell one another about drafts. Where they cannot, the number of a change still tells. */
import * as v from 'valibot';

const id = v.string();
const MessageSchema = v.variant('kind', [
  /** "I have it open now; who else?" */
  v.object({ kind: v.literal('opened'), id }),
  /** "I have it open, too." */
  v.object({ kind: v.literal('present'), id }),
  v.object({ kind: v.literal('left'), id }),
  v.object({ kind: v.literal('saved'), id, change: v.number() }),
  v.object({ kind: v.literal('removed'), id }),
]);
export type TabMessage = v.InferOutput<typeof MessageSchema>;

export interface DraftTabs {
  readonly tell: (message: TabMessage) => void;
  readonly close: () => void;
}

export function connectTabs(onMessage: (message: TabMessage) => void): DraftTabs {
  const channel = new BroadcastChannel('dateline:drafts');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (v.is(MessageSchema, data)) onMessage(data);
  });
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
