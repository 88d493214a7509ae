// Reads options that have a name and a value: `--where Sex=Girls`.
import { Misuse, type Values } from './command.js';

/**
 * By their names, which end at the last `=`: heads may hold one.
 *
 * @example pairsIn('where', ['Sex=Girls']) // { Sex: 'Girls' }
 * @throws Misuse where one has no `=`
 */
export function pairsIn(option: string, given: Values[string]): Readonly<Record<string, string>> {
  const pairs = [given ?? []].flat().map((each) => {
    const [, name, value] = /^(.+)=(.*)$/s.exec(String(each)) ?? [];
    if (name === undefined)
      throw new Misuse(`--${option}: expected NAME=VALUE, received “${String(each)}”`);
    return [name.trim(), value!.trim()] as const;
  });
  return Object.fromEntries(pairs);
}
