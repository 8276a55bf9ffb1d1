// Each pose in words.

import type { PlainKey } from '../i18n/messages';
import type { SidedLine } from './exercise';
import type { PoseName } from './poses';
import type { Side } from './side';

/** The two lines of a pose that has a side. */
const of = <Name extends SidedPose>(name: Name): SidedLine => ({
  left: `pose.${name}.left`,
  right: `pose.${name}.right`,
});

type SidedPose = 'sideBendReady' | 'sideBend' | 'twist' | 'eyeRest' | 'hipFlexor' | 'kneeUp' | 'kneeCross';

/** Each pose in words: a line for each side where it has one. */
const poseWords: Readonly<Record<PoseName, PlainKey | SidedLine>> = {
  rest: 'pose.rest',
  twistReady: 'pose.twistReady',
  restShoulders: 'pose.restShoulders',
  shoulderSqueeze: 'pose.shoulderSqueeze',
  sitTall: 'pose.sitTall',
  seatedCow: 'pose.seatedCow',
  seatedCat: 'pose.seatedCat',
  tiltReady: 'pose.tiltReady',
  tiltForward: 'pose.tiltForward',
  tiltBack: 'pose.tiltBack',
  chinTuckStart: 'pose.chinTuckStart',
  chinTuck: 'pose.chinTuck',
  sitToStandReady: 'pose.sitToStandReady',
  standUp: 'pose.standUp',
  foursFlat: 'pose.foursFlat',
  cow: 'pose.cow',
  cat: 'pose.cat',
  lying: 'pose.lying',
  lyingTilt: 'pose.lyingTilt',
  bridgeDown: 'pose.bridgeDown',
  bridge: 'pose.bridge',
  stand: 'pose.stand',
  walk: 'pose.walk',
  calfRaise: 'pose.calfRaise',
  kneeCrossReady: 'pose.kneeCrossReady',
  sideBendReady: of('sideBendReady'),
  sideBend: of('sideBend'),
  twist: of('twist'),
  eyeRest: of('eyeRest'),
  hipFlexor: of('hipFlexor'),
  kneeUp: of('kneeUp'),
  kneeCross: of('kneeCross'),
};

/** A pose in words, towards `side`; null is the pose as it is written, which is towards the RIGHT. */
export function wordsOf(pose: PoseName, side: Side | null): PlainKey {
  const words = poseWords[pose];
  return typeof words === 'string' ? words : words[side ?? 'right'];
}
