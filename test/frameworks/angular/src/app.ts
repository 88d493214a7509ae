// Angular sets properties and hears events of the tag itself, once it is told that there are tags that it does not know.
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'council-widgets/indicator-trend';
import type { ReadyDetail, SelectDetail } from 'council-widgets/indicator-trend';
import { figures, otherFigures } from './figures';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <council-indicator-trend
      id="by-object"
      class="chart"
      heading-level="3"
      [data]="data()"
      (council-ready)="onReady($event)"
      (council-select)="onSelect($event)"
    >
      <p id="fallback">The chart is drawn where scripts run.</p>
    </council-indicator-trend>
    <button id="other" (click)="data.set(otherFigures)">Reviews</button>
    <output id="ready">{{ ready() }}</output>
    <output id="selected">{{ selected() }}</output>
    <council-indicator-trend id="by-address" src="/figures.json" lang="en" />
  `,
})
export class App {
  readonly otherFigures = otherFigures;
  readonly data = signal(figures);
  readonly ready = signal(0);
  readonly selected = signal('');

  onReady(_event: CustomEvent<ReadyDetail>) {
    this.ready.update((count) => count + 1);
  }

  onSelect({ detail }: CustomEvent<SelectDetail>) {
    this.selected.set(`${detail.item.name}, ${detail.period}`);
  }
}
