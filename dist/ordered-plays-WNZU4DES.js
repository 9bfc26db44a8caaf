const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-WGAHP2XI.js";
import "./chunk-U4QUIC72.js";
import "./chunk-T7JANYER.js";
import "./chunk-JQX2WBDP.js";
import "./chunk-VDQ3FFMF.js";
import "./chunk-DPOLL4TB.js";
import "./chunk-6RG5EZX4.js";
import "./chunk-HINB7W3P.js";
export {
  orderReader,
  readOrder
};
