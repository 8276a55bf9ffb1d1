import { render } from 'preact';
import { Figure } from '../../../components/figure/Figure';
import { cells, nameOf, shuffled } from './cells';
import './page.css';

/** `?captions=no` numbers the pictures, in a mixed order; `?small` draws them 120 px wide. */
const wish = new URLSearchParams(location.search);
const isNamed = wish.get('captions') !== 'no';
document.documentElement.toggleAttribute('data-small', wish.has('small'));

render(
  (isNamed ? cells : shuffled).map((cell, i) => (
    <figure key={nameOf(cell)} data-cell={nameOf(cell)}>
      <Figure pose={cell.pose} side={cell.side} title={nameOf(cell)} still />
      <figcaption>{isNamed ? nameOf(cell) : i + 1}</figcaption>
    </figure>
  )),
  document.getElementById('sheet') as HTMLElement,
);
