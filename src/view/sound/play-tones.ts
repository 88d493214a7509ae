// Plays tones: a soft tone for a figure, a rustle for one that is withheld, silence for none.
import type { Tone } from '../../core/chart/tones.js';

const LOUDNESS = 0.25;
/** Without it a tone begins and ends with a click. */
const FADE_S = 0.01;
const NOISE_S = 0.5;

/**
 * Puts all tones on the clock of a context.
 *
 * @param from when the first begins, in seconds of that clock
 */
export function playTones(context: BaseAudioContext, tones: readonly Tone[], from: number): void {
  const last = tones.at(-1);
  if (!last) return;
  const until = from + last.at + last.seconds;
  const tone = new OscillatorNode(context, { type: 'triangle' });
  const toneGain = gainOf(context, tone);
  const rustle = new AudioBufferSourceNode(context, { buffer: noise(context), loop: true });
  const rustleGain = gainOf(context, rustle);
  for (const each of tones) {
    const at = from + each.at;
    if (typeof each.pitch === 'number') tone.frequency.setValueAtTime(each.pitch, at);
    if (each.pitch === undefined) continue;
    fadeInAndOut(each.pitch === 'withheld' ? rustleGain : toneGain, at, each.seconds);
  }
  for (const source of [tone, rustle]) {
    source.start(from);
    source.stop(until);
  }
}

/** Silent until its gain is raised. */
function gainOf(context: BaseAudioContext, source: AudioNode): AudioParam {
  const gain = new GainNode(context, { gain: 0 });
  source.connect(gain).connect(context.destination);
  return gain.gain;
}

function fadeInAndOut(gain: AudioParam, at: number, seconds: number): void {
  const fade = Math.min(FADE_S, seconds / 4);
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(LOUDNESS, at + fade);
  gain.setValueAtTime(LOUDNESS, at + seconds - 2 * fade);
  // The end of a tone is quiet, so that two equal figures are two tones.
  gain.linearRampToValueAtTime(0, at + seconds - fade);
}

function noise(context: BaseAudioContext): AudioBuffer {
  const { sampleRate } = context;
  const buffer = new AudioBuffer({ length: NOISE_S * sampleRate, sampleRate });
  const samples = buffer.getChannelData(0);
  samples.forEach((_, index) => (samples[index] = Math.random() * 2 - 1));
  return buffer;
}
