import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { sound, soundContext, unlockSound } from '../alarm/sound.ts';
import { tick } from '../alarm/vibration.ts';
import { Conversation, type ConversationSnapshot } from './conversation.ts';
import { canSpeak, type Microphone, type MicrophoneTrouble, openMicrophone } from './microphone.ts';
import { playerOn } from './player.ts';
import type { TalkWire } from './wire.ts';

export interface Talking {
  readonly seen: ConversationSnapshot;
  /** Why this browser or its owner lets nobody speak. */
  readonly trouble: MicrophoneTrouble | undefined;
  /** The button goes down. */
  readonly press: (preempt: boolean) => void;
  readonly letGo: () => void;
}

/** Listens to a conversation as long as the page shows it, and speaks in it while the button is down. */
export function useTalk(wire: TalkWire, channel: string): Talking {
  const player = useMemo(() => playerOn(soundContext), []);
  const conversation = useMemo(
    () => new Conversation({ wire, channel, onVoice: player.hear }),
    [wire, channel, player],
  );
  const seen = useSyncExternalStore(conversation.subscribe, conversation.snapshot);
  useEffect(() => {
    const end = conversation.start();
    return () => {
      end();
      player.close();
    };
  }, [conversation, player]);
  const microphone = useMicrophone();
  useSpeech(conversation, seen, microphone.open);
  useFloorSignals(seen);
  const press = (preempt: boolean): void => {
    void unlockSound();
    conversation.ask(preempt);
    void openOrRelease();
  };
  /** Without a microphone nobody keeps the floor. */
  const openOrRelease = async (): Promise<void> => {
    if (!(await microphone.take())) conversation.release();
  };
  // What he was saying goes out before the floor is given up.
  const letGo = async (): Promise<void> => {
    await microphone.open?.end();
    conversation.release();
  };
  return { seen, trouble: microphone.trouble, press, letGo: () => void letGo() };
}

interface OwnMicrophone {
  readonly open: Microphone | undefined;
  readonly trouble: MicrophoneTrouble | undefined;
  /** False when there is none to be had. */
  readonly take: () => Promise<boolean>;
}

/** The microphone, from the first press on until the page goes. */
function useMicrophone(): OwnMicrophone {
  const [open, setOpen] = useState<Microphone>();
  const [trouble, setTrouble] = useState(canSpeak);
  const held = useRef<Microphone>(undefined);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      held.current?.close();
      held.current = undefined;
    };
  }, []);
  const take = async (): Promise<boolean> => {
    if (held.current !== undefined) return true;
    const opened = await openMicrophone();
    setTrouble(opened.ok ? undefined : (opened.error.code as MicrophoneTrouble));
    if (!opened.ok) return false;
    if (gone.current) opened.value.close();
    else {
      held.current = opened.value;
      setOpen(opened.value);
    }
    return true;
  };
  return { open, trouble, take };
}

/** While the floor is his, what the microphone hears goes out. */
function useSpeech(conversation: Conversation, { floor }: ConversationSnapshot, open: Microphone | undefined): void {
  const burst = floor.kind === 'mine' ? floor.burst : undefined;
  useEffect(() => {
    if (burst === undefined || open === undefined) return undefined;
    open.begin((packet, milliseconds) => conversation.speak(packet, milliseconds));
    return () => void open.end();
  }, [burst, open, conversation]);
}

/** A beep and a tick when he may speak, another when he no longer may. */
function useFloorSignals({ floor, joined, revoked, denied }: ConversationSnapshot): void {
  const mine = floor.kind === 'mine';
  const recorded = joined?.recorded === true;
  useEffect(() => {
    if (!mine) return;
    sound(recorded ? 'speak-recorded' : 'speak');
    tick();
  }, [mine, recorded]);
  useEffect(() => {
    if (revoked === undefined && denied === undefined) return;
    sound('stop-speaking');
    tick();
  }, [revoked, denied]);
}
