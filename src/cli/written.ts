import type {Voice} from './voice';

/** Behind every command that writes a file for somebody. */
export const tellWritten = (out: string, voice: Voice): void => {
  voice.note({en: `${out} is written`, zh: `已写入 ${out}`});
};
