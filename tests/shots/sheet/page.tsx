// The page of the contact sheet.

import { type ComponentChildren, render } from 'preact';
import { LanguageProvider } from '../../../components/context/words';
import { DeskPicture } from '../../../components/figure/DeskPicture';
import { Figure } from '../../../components/figure/Figure';
import { LookContext } from '../../../components/figure/scene/look';
import { fetchViews } from '../../../components/figure/views/Person';
import { deskTopics } from '../../../lib/content/desk-topics';
import { defaultSettings } from '../../../lib/core/state/settings';
import { settingDefinitions } from '../../../lib/core/state/settings/definitions';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { cells, nameOf, shuffled } from './cells';
import './page.css';

/**
 * `?captions=no` numbers the pictures, in a mixed order; `?small` draws them 120 px wide; `?seated` for whoever stays
 * seated; `?show=desk` the pictures of the desk; `?show=tones` every skin with every hair.
 */
const wish = new URLSearchParams(location.search);
const isNamed = wish.get('captions') !== 'no';
document.documentElement.toggleAttribute('data-small', wish.has('small'));

function Cell({ name, caption = name, children }: { name: string; caption?: string; children: ComponentChildren }) {
  return (
    <figure data-cell={name}>
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Poses() {
  const all = isNamed ? cells : shuffled;
  // Whoever stays seated is offered no other moves.
  const offered = wish.has('seated') ? all.filter((cell) => cell.exercise?.place === 'seated') : all;
  return offered.map((cell, i) => (
    <Cell key={nameOf(cell)} name={nameOf(cell)} caption={isNamed ? nameOf(cell) : String(i + 1)}>
      <Figure pose={cell.pose} side={cell.side} still />
    </Cell>
  ));
}

function Desk() {
  return deskTopics.map((topic) => (
    <Cell key={topic} name={topic}>
      <DeskPicture topic={topic} />
    </Cell>
  ));
}

function Tones() {
  return settingDefinitions.skinTone.choices.flatMap((skinTone) =>
    settingDefinitions.hairTone.choices.map((hairTone) => (
      <LookContext.Provider key={`${skinTone} ${hairTone}`} value={{ ...defaultSettings, skinTone, hairTone }}>
        <Cell name={`${skinTone}, ${hairTone}`}>
          <Figure pose="rest" side={null} still />
        </Cell>
      </LookContext.Provider>
    )),
  );
}

const shown = wish.get('show');
// Each view comes by itself; a photograph must not be taken before the last of them is there.
await fetchViews();
render(
  <LanguageProvider value={createLanguage('en-GB', () => Promise.reject(new Error('English only')), english)}>
    <LookContext.Provider value={{ ...defaultSettings, staySeated: wish.has('seated') }}>
      {shown === 'desk' ? <Desk /> : shown === 'tones' ? <Tones /> : <Poses />}
    </LookContext.Provider>
  </LanguageProvider>,
  document.getElementById('sheet') as HTMLElement,
);
