import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  slotOf
} from "./chunk-LJVFYKEV.js";
import {
  isReceiptOf
} from "./chunk-RWWMOEGX.js";
import {
  slotKey
} from "./chunk-URH5KAKC.js";

// src/commands/untold.ts
function untoldOf({ intents, receipts }) {
  return intents.flatMap((intent) => {
    let receipt = receipts.find((one) => isReceiptOf(one, intent)), moved = new Set(receipt?.removed.map((one) => one.historyId)), isOpen = (one) => !moved.has(one.for ?? ""), told = Map.groupBy(receipt?.added.filter(isOpen) ?? [], slotOf);
    return [...Map.groupBy(intent.coming.filter(isOpen), ({ play }) => slotKey(play))].flatMap(
      ([slot, coming]) => coming.length > (told.get(slot)?.length ?? 0) ? coming : []
    );
  });
}
function nearBefore({ intents }) {
  return new Set(intents.flatMap(({ coming }) => coming.flatMap((one) => one.near ?? [])));
}

export {
  untoldOf,
  nearBefore
};
