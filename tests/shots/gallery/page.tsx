// The page of `npm run gallery`: every token and control.

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LanguageProvider } from '../../../components/context/words';
import { Banner } from '../../../components/controls/Banner';
import { Button } from '../../../components/controls/Button';
import { DayStrip } from '../../../components/controls/DayStrip';
import { EmergencyHelp } from '../../../components/controls/EmergencyHelp';
import { Icon, iconNames } from '../../../components/controls/Icon';
import { IconButton } from '../../../components/controls/IconButton';
import { Ring } from '../../../components/controls/Ring';
import { Row } from '../../../components/controls/Row';
import { Section } from '../../../components/controls/Section';
import { Segmented } from '../../../components/controls/Segmented';
import { Sheet } from '../../../components/controls/Sheet';
import { Stepper } from '../../../components/controls/Stepper';
import { StripEnds } from '../../../components/controls/StripEnds';
import { Swatches } from '../../../components/controls/Swatches';
import { Switch } from '../../../components/controls/Switch';
import { TabBar } from '../../../components/controls/TabBar';
import { useDraft } from '../../../components/controls/use-draft';
import type { ChoiceName, Settings } from '../../../lib/core/state/settings';
import { settingDefinitions } from '../../../lib/core/state/settings/definitions';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { day } from './day';
import { colours, spaces, texts } from './tokens';
import './page.css';

/** Every token and control, to be looked at (`npm run gallery`). `?dir=rtl` turns it round. */
document.documentElement.dir = new URLSearchParams(location.search).get('dir') ?? 'ltr';

function Colours() {
  return (
    <Section title="Colours">
      <ul class="gallery-all">
        {colours.map((name) => (
          <li key={name} class="gallery-colour">
            <span ref={(swatch) => swatch?.style.setProperty('background', `var(${name})`)} />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sizes() {
  return (
    <Section title="Spaces and type">
      <ul class="gallery-all">
        {spaces.map((name) => (
          <li key={name} class="gallery-space">
            <span ref={(bar) => bar?.style.setProperty('inline-size', `var(${name})`)} />
            {name}
          </li>
        ))}
      </ul>
      {texts.map((name) => (
        <p
          key={name}
          ref={(line) => {
            line?.style.setProperty('font-size', `var(--text-${name})`);
            line?.style.setProperty('line-height', `var(--leading-${name})`);
          }}
        >
          {name}: 12:35
        </p>
      ))}
    </Section>
  );
}

function Buttons() {
  return (
    <Section title="Button, IconButton, Row">
      <Row>
        <Button kind="primary">Start, nothing new</Button>
        <Button>Yes: short check</Button>
      </Row>
      <Row>
        <Button>Snooze 5</Button>
        <Button>Skip</Button>
        <Button disabled>Not now</Button>
      </Row>
      <Row>
        <Button kind="player" icon="back">
          Back
        </Button>
        <Button kind="player" icon="pause">
          Pause
        </Button>
        <Button kind="player" icon="next">
          Next
        </Button>
      </Row>
      <Row kind="apart">
        <Button kind="quiet">Choose a stretch</Button>
        <Button kind="quiet" icon="more">
          More
        </Button>
      </Row>
      <Row kind="apart">
        <h3>Seated side bend</h3>
        <Row kind="start">
          <IconButton icon="speakerOn" aria-pressed={true}>
            Sound
          </IconButton>
          <IconButton icon="expand">Larger</IconButton>
          <IconButton icon="gear">Settings</IconButton>
        </Row>
      </Row>
    </Section>
  );
}

function Icons() {
  return (
    <Section title="Icon">
      <ul class="gallery-all">
        {iconNames.map((name) => (
          <li key={name} class="gallery-colour">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const range = { least: 15, most: 60, step: 5 };

function Minutes({ isDisabled = false }: { isDisabled?: boolean }) {
  const [minutes, setMinutes] = useState(30);
  const draft = useDraft({
    stored: minutes,
    toText: String,
    read: (text: string) => {
      const value = Number(text);
      return text !== '' && value >= range.least && value <= range.most ? { value } : null;
    },
    put: async (value: number) => {
      setMinutes(value);
      return true;
    },
  });
  const id = isDisabled ? 'minutes-locked' : 'minutes';
  return (
    <Row kind="apart">
      <label for={id}>{isDisabled ? 'Set by your organisation' : 'Minutes between breaks'}</label>
      <Stepper
        id={id}
        name={isDisabled ? 'Minutes of a long break' : 'Minutes between breaks'}
        draft={draft}
        range={range}
        unit="min"
        isInvalid={draft.outcome() === 'senseless'}
        isDisabled={isDisabled}
      />
    </Row>
  );
}

function Fields() {
  const [isOn, setOn] = useState(true);
  const [length, setLength] = useState<'whole' | 'brief'>('whole');
  const [skin, setSkin] = useState<Settings[ChoiceName]>('tan');
  return (
    <Section title="Stepper, Switch, Segmented, Swatches">
      <Minutes />
      <Minutes isDisabled />
      <Switch label="Long breaks" isOn={isOn} onChange={setOn} hint="Now and then a break is a long one." />
      <Switch label="Moves on the floor" isOn={false} onChange={() => undefined} />
      <Switch label="Locked" isOn={true} isDisabled onChange={() => undefined} />
      <Segmented
        legend="How long"
        choices={[
          { value: 'whole', label: '1 min' },
          { value: 'brief', label: '30 s' },
        ]}
        value={length}
        onChange={setLength}
      />
      <Swatches
        of="skin"
        legend="Skin"
        choices={settingDefinitions.skinTone.choices.map((value) => ({ value, label: value }))}
        value={skin}
        onChange={setSkin}
      />
    </Section>
  );
}

const twentyFour = (
  <>
    24<small> min</small>
  </>
);

function Rings() {
  return (
    <Section title="Ring">
      <Row kind="start">
        <Ring size="small" progress={0.3} role="timer" aria-label="7 seconds" number="7" />
        <Ring size="now" progress={0.8} role="img" aria-label="24 of 30 minutes" number={twentyFour}>
          12:35
        </Ring>
        <Ring size="large" progress={1} role="img" aria-label="All of it" />
      </Row>
    </Section>
  );
}

function Banners() {
  return (
    <Section title="Banner">
      <Banner kind="neutral">
        <p>Limber gives general information. It is not medical advice.</p>
      </Banner>
      <Banner kind="care">
        <p>
          <strong>Stop if it pinches.</strong> Stop if anything hurts, tingles or feels wrong.
        </p>
      </Banner>
      <EmergencyHelp />
      <EmergencyHelp when="ifAny" />
      <EmergencyHelp when="inCase" />
    </Section>
  );
}

function Strips() {
  return (
    <Section title="DayStrip">
      <DayStrip view={day} height={56} />
      <StripEnds view={day} />
      <DayStrip view={day} height={28} isDecoration />
      <DayStrip view={day} height={12} isDecoration />
    </Section>
  );
}

function Sheets() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="Sheet">
      <Row>
        <Button onClick={() => setOpen(true)}>Not now…</Button>
      </Row>
      <Sheet title="Not now" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Row>
          <Button>I just moved</Button>
          <Button>I’m standing</Button>
        </Row>
        <Row>
          <Button>30 min</Button>
          <Button>1 hr</Button>
          <Button>Until tomorrow</Button>
        </Row>
      </Sheet>
    </Section>
  );
}

const tabs = [
  { name: 'now', icon: 'now', label: 'Now' },
  { name: 'moves', icon: 'moves', label: 'Moves' },
  { name: 'today', icon: 'today', label: 'History' },
  { name: 'help', icon: 'help', label: 'Help' },
] as const;

function Tabs() {
  const [at, setAt] = useState<(typeof tabs)[number]['name']>('now');
  return (
    <Section title="TabBar">
      <TabBar label="Limber" tabs={tabs} at={at} onGo={setAt} />
    </Section>
  );
}

render(
  <LanguageProvider value={createLanguage('en-GB', () => Promise.reject(new Error('English only')), english)}>
    <h1>Tokens and controls</h1>
    <Colours />
    <Sizes />
    <Icons />
    <Buttons />
    <Fields />
    <Rings />
    <Banners />
    <Strips />
    <Sheets />
    <Tabs />
  </LanguageProvider>,
  document.getElementById('gallery') as HTMLElement,
);
