// A question of the activity put to a show of hands: no key, so nothing to reveal.
import { useClass } from './use-class.ts';
import { VoteBoard, type ClassMessages } from './VoteBoard.tsx';

interface PollSlideProps {
  readonly module: string;
  readonly slide: string;
  readonly poll: {
    readonly id: string;
    readonly ask: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
  readonly messages: ClassMessages;
}

export function PollSlide({ module, slide, poll, messages }: PollSlideProps) {
  const { session, store } = useClass(module);
  return (
    <VoteBoard
      {...{ session, store, messages, slide }}
      vote={`poll/${poll.id}`}
      label={poll.ask}
      options={poll.options}
    />
  );
}
