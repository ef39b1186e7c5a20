// A button that takes a step.

interface PressProps {
  readonly quiet?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

export function Press({ quiet, onPress, children }: PressProps) {
  return (
    <button type="button" class={quiet ? 'button-quiet' : 'button'} onClick={onPress}>
      {children}
    </button>
  );
}
