// Makes a React component of a tag. React is given, so that the library does not depend on it.

/** What is used of React, 18 or later. */
export interface ReactApi {
  createElement(tag: string, props: object): unknown;
  forwardRef(render: (props: Props, ref: unknown) => unknown): unknown;
  useRef<Value>(value: Value): { current: Value };
  useEffect(effect: Effect, causes?: readonly unknown[]): void;
  useLayoutEffect(effect: Effect, causes?: readonly unknown[]): void;
  useImperativeHandle(ref: unknown, handle: () => unknown, causes: readonly unknown[]): void;
}

type Props = Readonly<Record<string, unknown>>;
type Effect = () => void | (() => void);
type Listener = (event: Event) => void;
type Host = HTMLElement & { data: unknown };

/** A tag as the manifest describes it. */
export interface Tag {
  readonly name: string;
  /** Names of properties in React → names of attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of properties in React → names of events. */
  readonly events: Readonly<Record<string, string>>;
}

/**
 * A component that takes `data`, the attributes of the tag in camel case, a property for each of its events, whatever
 * else every element has, and children.
 *
 * A server writes everything but `data` and events into the page. `data` is set in the browser when it is another
 * object than before: an application renders often, and an element reads what it is given, each time.
 */
export function reactComponent(react: ReactApi, tag: Tag): unknown {
  // On a server a layout effect does nothing, and React 18 says so of each.
  const useHostEffect = typeof document === 'undefined' ? react.useEffect : react.useLayoutEffect;
  return react.forwardRef((props, ref) => {
    const host = react.useRef<Host | null>(null);
    const latest = react.useRef(props);
    useHostEffect(() => void (latest.current = props));
    // Listeners come first, so that they hear of the first data.
    useHostEffect(() => listen(host.current!, tag.events, latest), []);
    useHostEffect(() => void (host.current!.data = props['data']), [props['data']]);
    react.useImperativeHandle(ref, () => host.current, []);
    return react.createElement(tag.name, { ...attributesOf(props, tag), ref: host });
  });
}

/** The properties that React writes as attributes, by the names that they have there. */
function attributesOf(props: Props, { attributes, events }: Tag): object {
  const names = new Map([...Object.entries(attributes), ['className', 'class']]);
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => name !== 'data' && !Object.hasOwn(events, name))
      .map(([name, value]) => [names.get(name) ?? name, value]),
  );
}

/** Listens with what the component was given last; returns what stops it. */
function listen(host: Host, events: Tag['events'], latest: { readonly current: Props }) {
  const listeners = Object.entries(events).map(([name, type]): [string, Listener] => [
    type,
    (event) => (latest.current[name] as Listener | undefined)?.(event),
  ]);
  for (const [type, listener] of listeners) host.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) host.removeEventListener(type, listener);
  };
}
