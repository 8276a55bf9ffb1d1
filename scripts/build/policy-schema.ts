// Makes the schema by which Chrome and Edge know what an organisation may set, from the settings.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_HELP, weekdays } from '../../lib/core/state/policy-form.ts';
import { type SettingDefinition, settingDefinitions } from '../../lib/core/state/settings/definitions.ts';
import { script } from '../run.ts';

/** What Chrome and Edge are told of a value. They know more kinds and more keys; these are all that are used. */
export type PolicySchema =
  | { readonly type: 'boolean' | 'integer' | 'string'; readonly description?: string }
  | { readonly type: 'array'; readonly items: PolicySchema; readonly description?: string }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, PolicySchema>>;
      readonly description?: string;
    };

export const policySchemaFile = join(import.meta.dirname, '../../public/policy-schema.json');

const dates: PolicySchema = { type: 'array', items: { type: 'string' } };

const week: PolicySchema = {
  type: 'object',
  properties: {
    anyTime: { type: 'boolean' },
    ...Object.fromEntries(weekdays.map((day) => [day, { type: 'array', items: { type: 'string' } }])),
  },
};

function schemaOf(definition: SettingDefinition): PolicySchema {
  switch (definition.kind) {
    case 'number':
      return { type: 'integer' };
    case 'switch':
      return { type: 'boolean' };
    case 'choice':
    case 'language':
      return { type: 'string' };
    case 'week':
      return week;
    case 'dates':
      return dates;
    default:
      return definition satisfies never;
  }
}

function saidOf(definition: SettingDefinition): string {
  switch (definition.kind) {
    case 'number':
      return `A whole number from ${definition.least} to ${definition.most}. Limber's own: ${definition.byDefault}.`;
    case 'switch':
      return `Limber's own: ${definition.byDefault}.`;
    case 'choice':
      return `One of ${definition.choices.join(', ')}. Limber's own: ${definition.byDefault}.`;
    case 'language':
      return 'The code of one of Limber\'s languages, such as "de" or "pt-BR". Limber\'s own: the browser\'s.';
    case 'week':
      return 'Hours of each day, such as "mon": ["09:00-12:30", "13:00-17:00"]; a day that is not named is off. Or "anyTime": true, which is Limber\'s own.';
    case 'dates':
      return 'Dates such as "2026-12-24". Limber\'s own: none.';
    default:
      return definition satisfies never;
  }
}

const policyOf = (definition: SettingDefinition): PolicySchema => ({
  type: 'object',
  description: saidOf(definition),
  properties: { default: schemaOf(definition), locked: schemaOf(definition) },
});

/**
 * The schema that Chrome and Edge ask of an extension that has a policy. One that is not in their dialect keeps the extension
 * from loading.
 *
 * It says of each value only its kind. A value that does not fit the schema is taken away, with everything else under the same
 * key at the top, and nobody is told; so each setting is a key of its own, and the limits are left to Limber, which says in its
 * log what it has left out (POLICY-2). The kinds are needed: Windows keeps `true` as a number.
 */
export function policySchema(definitions: Readonly<Record<string, SettingDefinition>>): PolicySchema {
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, policyOf(definition)])),
      quietDates: { ...dates, description: 'Days off for everybody, such as "2026-12-24", beside the person\'s own.' },
      noHistory: { type: 'boolean', description: 'Nothing is written into the history.' },
      noWelcomePage: { type: 'boolean', description: 'The welcome page does not open by itself after installing.' },
      helpText: {
        type: 'string',
        description: `Plain text for the help page, ${LONGEST_HELP} characters at the most, shown as your organisation's.`,
      },
    },
  };
}

/** The file as it has to be. */
export const policySchemaSource = (): string => `${JSON.stringify(policySchema(settingDefinitions), null, 2)}\n`;

/** @throws Error if the file that ships is not made from the settings as they are */
export function assertPolicySchema(): void {
  if (readFileSync(policySchemaFile, 'utf8') === policySchemaSource()) return;
  throw new Error('public/policy-schema.json is not as the settings are. "npm run fix" writes it.');
}

// `npm run fix` runs this.
if (import.meta.main) await script(async () => writeFileSync(policySchemaFile, policySchemaSource()));
