import type { Settings } from '../../lib/core/state/settings';
import type { Send } from '../context/intents';
import { SettingChoice } from '../controls/SettingChoice';
import { Swatches } from '../controls/Swatches';

type ToneName = 'skinTone' | 'hairTone';

interface ToneChoiceProps {
  name: ToneName;
  value: Settings[ToneName];
  send: Send;
  usual?: string;
}

/** A colour of the drawn person, to be chosen by how it looks. */
export function ToneChoice(props: ToneChoiceProps) {
  const of = props.name === 'skinTone' ? 'skin' : 'hair';
  return <SettingChoice {...props} drawn={(choices) => <Swatches of={of} {...choices} />} />;
}
