const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const http = process.getBuiltinModule("http");
const https = process.getBuiltinModule("https");
import {
  getResultsServiceUrl,
  getRuntimeToken,
  info
} from "./chunk-57DJ7JKZ.js";
import {
  __commonJS,
  __esm,
  __export,
  __require,
  __toESM,
  debug,
  setSecret
} from "./chunk-PEA7CGHU.js";

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = __commonJS({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = __require("net"), tls = __require("tls"), http2 = __require("http"), https2 = __require("https"), events = __require("events"), assert = __require("assert"), util = __require("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = http2.request, agent;
    }
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = http2.request, agent.createSocket = createSecureSocket, agent.defaultPort = 443, agent;
    }
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = https2.request, agent;
    }
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = https2.request, agent.createSocket = createSecureSocket, agent.defaultPort = 443, agent;
    }
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {}, self.proxyOptions = self.options.proxy || {}, self.maxSockets = self.options.maxSockets || http2.Agent.defaultMaxSockets, self.requests = [], self.sockets = [], self.on("free", function(socket, host, port, localAddress) {
        for (var options2 = toOptions(host, port, localAddress), i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self.requests.splice(i, 1), pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy(), self.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
      var self = this, options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree), socket.on("close", onCloseOrRemove), socket.on("agentRemove", onCloseOrRemove), req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self.removeSocket(socket), socket.removeListener("free", onFree), socket.removeListener("close", onCloseOrRemove), socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function(options, cb) {
      var self = this, placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, { method: "CONNECT", path: options.host + ":" + options.port, agent: !1, headers: { host: options.host + ":" + options.port } });
      options.localAddress && (connectOptions.localAddress = options.localAddress), connectOptions.proxyAuth && (connectOptions.headers = connectOptions.headers || {}, connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64")), debug2("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = !1, connectReq.once("response", onResponse), connectReq.once("upgrade", onUpgrade), connectReq.once("connect", onConnect), connectReq.once("error", onError), connectReq.end();
      function onResponse(res) {
        res.upgrade = !0;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        if (connectReq.removeAllListeners(), socket.removeAllListeners(), res.statusCode !== 200) {
          debug2("tunneling socket could not be established, statusCode=%d", res.statusCode), socket.destroy();
          var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug2("got illegal response body from proxy"), socket.destroy();
          var error = new Error("got illegal response body from proxy");
          error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
          return;
        }
        return debug2("tunneling connection has established"), self.sockets[self.sockets.indexOf(placeholder)] = socket, cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners(), debug2(`tunneling socket could not be established, cause=%s
`, cause.message, cause.stack);
        var error = new Error("tunneling socket could not be established, cause=" + cause.message);
        error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos !== -1) {
        this.sockets.splice(pos, 1);
        var pending = this.requests.shift();
        pending && this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    };
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host"), tlsOptions = mergeOptions({}, self.options, { socket, servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host }), secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket, cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      return typeof host == "string" ? { host, port, localAddress } : host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides == "object")
          for (var keys = Object.keys(overrides), j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            overrides[k] !== void 0 && (target[k] = overrides[k]);
          }
      }
      return target;
    }
    var debug2;
    process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? debug2 = function() {
      var args = Array.prototype.slice.call(arguments);
      typeof args[0] == "string" ? args[0] = "TUNNEL: " + args[0] : args.unshift("TUNNEL:"), console.error.apply(console, args);
    } : debug2 = function() {
    };
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = __commonJS({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// proxy:undici
var undici_exports = {};
__export(undici_exports, {
  ProxyAgent: () => ProxyAgent
});
function ProxyAgent(...all) {
  return new (__require("./undici.js")).default.ProxyAgent(...all);
}
var init_undici = __esm({
  "proxy:undici"() {
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js
var require_json_typings = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.isJsonObject = exports.typeofJsonValue = void 0;
    function typeofJsonValue2(value) {
      let t = typeof value;
      if (t == "object") {
        if (Array.isArray(value)) return "array";
        if (value === null) return "null";
      }
      return t;
    }
    exports.typeofJsonValue = typeofJsonValue2;
    function isJsonObject(value) {
      return value !== null && typeof value == "object" && !Array.isArray(value);
    }
    exports.isJsonObject = isJsonObject;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/base64.js
var require_base64 = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/base64.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.base64encode = exports.base64decode = void 0;
    var encTable = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""), decTable = [];
    for (let i = 0; i < encTable.length; i++) decTable[encTable[i].charCodeAt(0)] = i;
    decTable[45] = encTable.indexOf("+");
    decTable[95] = encTable.indexOf("/");
    function base64decode(base64Str) {
      let es = base64Str.length * 3 / 4;
      base64Str[base64Str.length - 2] == "=" ? es -= 2 : base64Str[base64Str.length - 1] == "=" && (es -= 1);
      let bytes = new Uint8Array(es), bytePos = 0, groupPos = 0, b, p = 0;
      for (let i = 0; i < base64Str.length; i++) {
        if (b = decTable[base64Str.charCodeAt(i)], b === void 0)
          switch (base64Str[i]) {
            case "=":
              groupPos = 0;
            case `
`:
            case "\r":
            case "	":
            case " ":
              continue;
            default:
              throw Error("invalid base64 string.");
          }
        switch (groupPos) {
          case 0:
            p = b, groupPos = 1;
            break;
          case 1:
            bytes[bytePos++] = p << 2 | (b & 48) >> 4, p = b, groupPos = 2;
            break;
          case 2:
            bytes[bytePos++] = (p & 15) << 4 | (b & 60) >> 2, p = b, groupPos = 3;
            break;
          case 3:
            bytes[bytePos++] = (p & 3) << 6 | b, groupPos = 0;
            break;
        }
      }
      if (groupPos == 1) throw Error("invalid base64 string.");
      return bytes.subarray(0, bytePos);
    }
    exports.base64decode = base64decode;
    function base64encode(bytes) {
      let base64 = "", groupPos = 0, b, p = 0;
      for (let i = 0; i < bytes.length; i++)
        switch (b = bytes[i], groupPos) {
          case 0:
            base64 += encTable[b >> 2], p = (b & 3) << 4, groupPos = 1;
            break;
          case 1:
            base64 += encTable[p | b >> 4], p = (b & 15) << 2, groupPos = 2;
            break;
          case 2:
            base64 += encTable[p | b >> 6], base64 += encTable[b & 63], groupPos = 0;
            break;
        }
      return groupPos && (base64 += encTable[p], base64 += "=", groupPos == 1 && (base64 += "=")), base64;
    }
    exports.base64encode = base64encode;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js
var require_protobufjs_utf8 = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.utf8read = void 0;
    var fromCharCodes = (chunk) => String.fromCharCode.apply(String, chunk);
    function utf8read(bytes) {
      if (bytes.length < 1) return "";
      let pos = 0, parts = [], chunk = [], i = 0, t, len = bytes.length;
      for (; pos < len; )
        t = bytes[pos++], t < 128 ? chunk[i++] = t : t > 191 && t < 224 ? chunk[i++] = (t & 31) << 6 | bytes[pos++] & 63 : t > 239 && t < 365 ? (t = ((t & 7) << 18 | (bytes[pos++] & 63) << 12 | (bytes[pos++] & 63) << 6 | bytes[pos++] & 63) - 65536, chunk[i++] = 55296 + (t >> 10), chunk[i++] = 56320 + (t & 1023)) : chunk[i++] = (t & 15) << 12 | (bytes[pos++] & 63) << 6 | bytes[pos++] & 63, i > 8191 && (parts.push(fromCharCodes(chunk)), i = 0);
      return parts.length ? (i && parts.push(fromCharCodes(chunk.slice(0, i))), parts.join("")) : fromCharCodes(chunk.slice(0, i));
    }
    exports.utf8read = utf8read;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js
var require_binary_format_contract = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.WireType = exports.mergeBinaryOptions = exports.UnknownFieldHandler = void 0;
    var UnknownFieldHandler4;
    (function(UnknownFieldHandler22) {
      UnknownFieldHandler22.symbol = /* @__PURE__ */ Symbol.for("protobuf-ts/unknown"), UnknownFieldHandler22.onRead = (typeName, message, fieldNo, wireType, data) => {
        (is(message) ? message[UnknownFieldHandler22.symbol] : message[UnknownFieldHandler22.symbol] = []).push({ no: fieldNo, wireType, data });
      }, UnknownFieldHandler22.onWrite = (typeName, message, writer) => {
        for (let { no, wireType, data } of UnknownFieldHandler22.list(message)) writer.tag(no, wireType).raw(data);
      }, UnknownFieldHandler22.list = (message, fieldNo) => {
        if (is(message)) {
          let all = message[UnknownFieldHandler22.symbol];
          return fieldNo ? all.filter((uf) => uf.no == fieldNo) : all;
        }
        return [];
      }, UnknownFieldHandler22.last = (message, fieldNo) => UnknownFieldHandler22.list(message, fieldNo).slice(-1)[0];
      let is = (message) => message && Array.isArray(message[UnknownFieldHandler22.symbol]);
    })(UnknownFieldHandler4 = exports.UnknownFieldHandler || (exports.UnknownFieldHandler = {}));
    function mergeBinaryOptions(a, b) {
      return Object.assign(Object.assign({}, a), b);
    }
    exports.mergeBinaryOptions = mergeBinaryOptions;
    var WireType4;
    (function(WireType22) {
      WireType22[WireType22.Varint = 0] = "Varint", WireType22[WireType22.Bit64 = 1] = "Bit64", WireType22[WireType22.LengthDelimited = 2] = "LengthDelimited", WireType22[WireType22.StartGroup = 3] = "StartGroup", WireType22[WireType22.EndGroup = 4] = "EndGroup", WireType22[WireType22.Bit32 = 5] = "Bit32";
    })(WireType4 = exports.WireType || (exports.WireType = {}));
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js
var require_goog_varint = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.varint32read = exports.varint32write = exports.int64toString = exports.int64fromString = exports.varint64write = exports.varint64read = void 0;
    function varint64read() {
      let lowBits = 0, highBits = 0;
      for (let shift = 0; shift < 28; shift += 7) {
        let b = this.buf[this.pos++];
        if (lowBits |= (b & 127) << shift, (b & 128) == 0)
          return this.assertBounds(), [lowBits, highBits];
      }
      let middleByte = this.buf[this.pos++];
      if (lowBits |= (middleByte & 15) << 28, highBits = (middleByte & 112) >> 4, (middleByte & 128) == 0)
        return this.assertBounds(), [lowBits, highBits];
      for (let shift = 3; shift <= 31; shift += 7) {
        let b = this.buf[this.pos++];
        if (highBits |= (b & 127) << shift, (b & 128) == 0)
          return this.assertBounds(), [lowBits, highBits];
      }
      throw new Error("invalid varint");
    }
    exports.varint64read = varint64read;
    function varint64write(lo, hi, bytes) {
      for (let i = 0; i < 28; i = i + 7) {
        let shift = lo >>> i, hasNext = !(!(shift >>> 7) && hi == 0), byte = (hasNext ? shift | 128 : shift) & 255;
        if (bytes.push(byte), !hasNext)
          return;
      }
      let splitBits = lo >>> 28 & 15 | (hi & 7) << 4, hasMoreBits = hi >> 3 != 0;
      if (bytes.push((hasMoreBits ? splitBits | 128 : splitBits) & 255), !!hasMoreBits) {
        for (let i = 3; i < 31; i = i + 7) {
          let shift = hi >>> i, hasNext = !!(shift >>> 7), byte = (hasNext ? shift | 128 : shift) & 255;
          if (bytes.push(byte), !hasNext)
            return;
        }
        bytes.push(hi >>> 31 & 1);
      }
    }
    exports.varint64write = varint64write;
    var TWO_PWR_32_DBL = 65536 * 65536;
    function int64fromString(dec) {
      let minus = dec[0] == "-";
      minus && (dec = dec.slice(1));
      let base = 1e6, lowBits = 0, highBits = 0;
      function add1e6digit(begin, end) {
        let digit1e6 = Number(dec.slice(begin, end));
        highBits *= base, lowBits = lowBits * base + digit1e6, lowBits >= TWO_PWR_32_DBL && (highBits = highBits + (lowBits / TWO_PWR_32_DBL | 0), lowBits = lowBits % TWO_PWR_32_DBL);
      }
      return add1e6digit(-24, -18), add1e6digit(-18, -12), add1e6digit(-12, -6), add1e6digit(-6), [minus, lowBits, highBits];
    }
    exports.int64fromString = int64fromString;
    function int64toString(bitsLow, bitsHigh) {
      if (bitsHigh >>> 0 <= 2097151)
        return "" + (TWO_PWR_32_DBL * bitsHigh + (bitsLow >>> 0));
      let low = bitsLow & 16777215, mid = (bitsLow >>> 24 | bitsHigh << 8) >>> 0 & 16777215, high = bitsHigh >> 16 & 65535, digitA = low + mid * 6777216 + high * 6710656, digitB = mid + high * 8147497, digitC = high * 2, base = 1e7;
      digitA >= base && (digitB += Math.floor(digitA / base), digitA %= base), digitB >= base && (digitC += Math.floor(digitB / base), digitB %= base);
      function decimalFrom1e7(digit1e7, needLeadingZeros) {
        let partial = digit1e7 ? String(digit1e7) : "";
        return needLeadingZeros ? "0000000".slice(partial.length) + partial : partial;
      }
      return decimalFrom1e7(digitC, 0) + decimalFrom1e7(digitB, digitC) + decimalFrom1e7(digitA, 1);
    }
    exports.int64toString = int64toString;
    function varint32write(value, bytes) {
      if (value >= 0) {
        for (; value > 127; )
          bytes.push(value & 127 | 128), value = value >>> 7;
        bytes.push(value);
      } else {
        for (let i = 0; i < 9; i++)
          bytes.push(value & 127 | 128), value = value >> 7;
        bytes.push(1);
      }
    }
    exports.varint32write = varint32write;
    function varint32read() {
      let b = this.buf[this.pos++], result = b & 127;
      if ((b & 128) == 0)
        return this.assertBounds(), result;
      if (b = this.buf[this.pos++], result |= (b & 127) << 7, (b & 128) == 0)
        return this.assertBounds(), result;
      if (b = this.buf[this.pos++], result |= (b & 127) << 14, (b & 128) == 0)
        return this.assertBounds(), result;
      if (b = this.buf[this.pos++], result |= (b & 127) << 21, (b & 128) == 0)
        return this.assertBounds(), result;
      b = this.buf[this.pos++], result |= (b & 15) << 28;
      for (let readBytes = 5; (b & 128) !== 0 && readBytes < 10; readBytes++) b = this.buf[this.pos++];
      if ((b & 128) != 0) throw new Error("invalid varint");
      return this.assertBounds(), result >>> 0;
    }
    exports.varint32read = varint32read;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/pb-long.js
var require_pb_long = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/pb-long.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.PbLong = exports.PbULong = exports.detectBi = void 0;
    var goog_varint_1 = require_goog_varint(), BI;
    function detectBi() {
      let dv = new DataView(new ArrayBuffer(8));
      BI = globalThis.BigInt !== void 0 && typeof dv.getBigInt64 == "function" && typeof dv.getBigUint64 == "function" && typeof dv.setBigInt64 == "function" && typeof dv.setBigUint64 == "function" ? { MIN: BigInt("-9223372036854775808"), MAX: BigInt("9223372036854775807"), UMIN: BigInt("0"), UMAX: BigInt("18446744073709551615"), C: BigInt, V: dv } : void 0;
    }
    exports.detectBi = detectBi;
    detectBi();
    function assertBi(bi) {
      if (!bi) throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support");
    }
    var RE_DECIMAL_STR = /^-?[0-9]+$/, TWO_PWR_32_DBL = 4294967296, HALF_2_PWR_32 = 2147483648, SharedPbLong = class {
      constructor(lo, hi) {
        this.lo = lo | 0, this.hi = hi | 0;
      }
      isZero() {
        return this.lo == 0 && this.hi == 0;
      }
      toNumber() {
        let result = this.hi * TWO_PWR_32_DBL + (this.lo >>> 0);
        if (!Number.isSafeInteger(result)) throw new Error("cannot convert to safe number");
        return result;
      }
    }, PbULong = class _PbULong extends SharedPbLong {
      static from(value) {
        if (BI) switch (typeof value) {
          case "string":
            if (value == "0") return this.ZERO;
            if (value == "") throw new Error("string is no integer");
            value = BI.C(value);
          case "number":
            if (value === 0) return this.ZERO;
            value = BI.C(value);
          case "bigint":
            if (!value) return this.ZERO;
            if (value < BI.UMIN) throw new Error("signed value for ulong");
            if (value > BI.UMAX) throw new Error("ulong too large");
            return BI.V.setBigUint64(0, value, !0), new _PbULong(BI.V.getInt32(0, !0), BI.V.getInt32(4, !0));
        }
        else switch (typeof value) {
          case "string":
            if (value == "0") return this.ZERO;
            if (value = value.trim(), !RE_DECIMAL_STR.test(value)) throw new Error("string is no integer");
            let [minus, lo, hi] = goog_varint_1.int64fromString(value);
            if (minus) throw new Error("signed value for ulong");
            return new _PbULong(lo, hi);
          case "number":
            if (value == 0) return this.ZERO;
            if (!Number.isSafeInteger(value)) throw new Error("number is no integer");
            if (value < 0) throw new Error("signed value for ulong");
            return new _PbULong(value, value / TWO_PWR_32_DBL);
        }
        throw new Error("unknown value " + typeof value);
      }
      toString() {
        return BI ? this.toBigInt().toString() : goog_varint_1.int64toString(this.lo, this.hi);
      }
      toBigInt() {
        return assertBi(BI), BI.V.setInt32(0, this.lo, !0), BI.V.setInt32(4, this.hi, !0), BI.V.getBigUint64(0, !0);
      }
    };
    exports.PbULong = PbULong;
    PbULong.ZERO = new PbULong(0, 0);
    var PbLong2 = class _PbLong extends SharedPbLong {
      static from(value) {
        if (BI) switch (typeof value) {
          case "string":
            if (value == "0") return this.ZERO;
            if (value == "") throw new Error("string is no integer");
            value = BI.C(value);
          case "number":
            if (value === 0) return this.ZERO;
            value = BI.C(value);
          case "bigint":
            if (!value) return this.ZERO;
            if (value < BI.MIN) throw new Error("signed long too small");
            if (value > BI.MAX) throw new Error("signed long too large");
            return BI.V.setBigInt64(0, value, !0), new _PbLong(BI.V.getInt32(0, !0), BI.V.getInt32(4, !0));
        }
        else switch (typeof value) {
          case "string":
            if (value == "0") return this.ZERO;
            if (value = value.trim(), !RE_DECIMAL_STR.test(value)) throw new Error("string is no integer");
            let [minus, lo, hi] = goog_varint_1.int64fromString(value);
            if (minus) {
              if (hi > HALF_2_PWR_32 || hi == HALF_2_PWR_32 && lo != 0) throw new Error("signed long too small");
            } else if (hi >= HALF_2_PWR_32) throw new Error("signed long too large");
            let pbl = new _PbLong(lo, hi);
            return minus ? pbl.negate() : pbl;
          case "number":
            if (value == 0) return this.ZERO;
            if (!Number.isSafeInteger(value)) throw new Error("number is no integer");
            return value > 0 ? new _PbLong(value, value / TWO_PWR_32_DBL) : new _PbLong(-value, -value / TWO_PWR_32_DBL).negate();
        }
        throw new Error("unknown value " + typeof value);
      }
      isNegative() {
        return (this.hi & HALF_2_PWR_32) !== 0;
      }
      negate() {
        let hi = ~this.hi, lo = this.lo;
        return lo ? lo = ~lo + 1 : hi += 1, new _PbLong(lo, hi);
      }
      toString() {
        if (BI) return this.toBigInt().toString();
        if (this.isNegative()) {
          let n = this.negate();
          return "-" + goog_varint_1.int64toString(n.lo, n.hi);
        }
        return goog_varint_1.int64toString(this.lo, this.hi);
      }
      toBigInt() {
        return assertBi(BI), BI.V.setInt32(0, this.lo, !0), BI.V.setInt32(4, this.hi, !0), BI.V.getBigInt64(0, !0);
      }
    };
    exports.PbLong = PbLong2;
    PbLong2.ZERO = new PbLong2(0, 0);
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js
var require_binary_reader = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.BinaryReader = exports.binaryReadOptions = void 0;
    var binary_format_contract_1 = require_binary_format_contract(), pb_long_1 = require_pb_long(), goog_varint_1 = require_goog_varint(), defaultsRead = { readUnknownField: !0, readerFactory: (bytes) => new BinaryReader(bytes) };
    function binaryReadOptions(options) {
      return options ? Object.assign(Object.assign({}, defaultsRead), options) : defaultsRead;
    }
    exports.binaryReadOptions = binaryReadOptions;
    var BinaryReader = class {
      constructor(buf, textDecoder) {
        this.varint64 = goog_varint_1.varint64read, this.uint32 = goog_varint_1.varint32read, this.buf = buf, this.len = buf.length, this.pos = 0, this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength), this.textDecoder = textDecoder ?? new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
      }
      tag() {
        let tag = this.uint32(), fieldNo = tag >>> 3, wireType = tag & 7;
        if (fieldNo <= 0 || wireType < 0 || wireType > 5) throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
        return [fieldNo, wireType];
      }
      skip(wireType) {
        let start = this.pos;
        switch (wireType) {
          case binary_format_contract_1.WireType.Varint:
            for (; this.buf[this.pos++] & 128; )
              ;
            break;
          case binary_format_contract_1.WireType.Bit64:
            this.pos += 4;
          case binary_format_contract_1.WireType.Bit32:
            this.pos += 4;
            break;
          case binary_format_contract_1.WireType.LengthDelimited:
            let len = this.uint32();
            this.pos += len;
            break;
          case binary_format_contract_1.WireType.StartGroup:
            let t;
            for (; (t = this.tag()[1]) !== binary_format_contract_1.WireType.EndGroup; )
              this.skip(t);
            break;
          default:
            throw new Error("cant skip wire type " + wireType);
        }
        return this.assertBounds(), this.buf.subarray(start, this.pos);
      }
      assertBounds() {
        if (this.pos > this.len) throw new RangeError("premature EOF");
      }
      int32() {
        return this.uint32() | 0;
      }
      sint32() {
        let zze = this.uint32();
        return zze >>> 1 ^ -(zze & 1);
      }
      int64() {
        return new pb_long_1.PbLong(...this.varint64());
      }
      uint64() {
        return new pb_long_1.PbULong(...this.varint64());
      }
      sint64() {
        let [lo, hi] = this.varint64(), s = -(lo & 1);
        return lo = (lo >>> 1 | (hi & 1) << 31) ^ s, hi = hi >>> 1 ^ s, new pb_long_1.PbLong(lo, hi);
      }
      bool() {
        let [lo, hi] = this.varint64();
        return lo !== 0 || hi !== 0;
      }
      fixed32() {
        return this.view.getUint32((this.pos += 4) - 4, !0);
      }
      sfixed32() {
        return this.view.getInt32((this.pos += 4) - 4, !0);
      }
      fixed64() {
        return new pb_long_1.PbULong(this.sfixed32(), this.sfixed32());
      }
      sfixed64() {
        return new pb_long_1.PbLong(this.sfixed32(), this.sfixed32());
      }
      float() {
        return this.view.getFloat32((this.pos += 4) - 4, !0);
      }
      double() {
        return this.view.getFloat64((this.pos += 8) - 8, !0);
      }
      bytes() {
        let len = this.uint32(), start = this.pos;
        return this.pos += len, this.assertBounds(), this.buf.subarray(start, start + len);
      }
      string() {
        return this.textDecoder.decode(this.bytes());
      }
    };
    exports.BinaryReader = BinaryReader;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/assert.js
var require_assert = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/assert.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.assertFloat32 = exports.assertUInt32 = exports.assertInt32 = exports.assertNever = exports.assert = void 0;
    function assert(condition, msg) {
      if (!condition)
        throw new Error(msg);
    }
    exports.assert = assert;
    function assertNever(value, msg) {
      throw new Error(msg ?? "Unexpected object: " + value);
    }
    exports.assertNever = assertNever;
    var FLOAT32_MAX = 34028234663852886e22, FLOAT32_MIN = -34028234663852886e22, UINT32_MAX = 4294967295, INT32_MAX = 2147483647, INT32_MIN = -2147483648;
    function assertInt32(arg) {
      if (typeof arg != "number") throw new Error("invalid int 32: " + typeof arg);
      if (!Number.isInteger(arg) || arg > INT32_MAX || arg < INT32_MIN) throw new Error("invalid int 32: " + arg);
    }
    exports.assertInt32 = assertInt32;
    function assertUInt32(arg) {
      if (typeof arg != "number") throw new Error("invalid uint 32: " + typeof arg);
      if (!Number.isInteger(arg) || arg > UINT32_MAX || arg < 0) throw new Error("invalid uint 32: " + arg);
    }
    exports.assertUInt32 = assertUInt32;
    function assertFloat32(arg) {
      if (typeof arg != "number") throw new Error("invalid float 32: " + typeof arg);
      if (Number.isFinite(arg) && (arg > FLOAT32_MAX || arg < FLOAT32_MIN))
        throw new Error("invalid float 32: " + arg);
    }
    exports.assertFloat32 = assertFloat32;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/binary-writer.js
var require_binary_writer = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/binary-writer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.BinaryWriter = exports.binaryWriteOptions = void 0;
    var pb_long_1 = require_pb_long(), goog_varint_1 = require_goog_varint(), assert_1 = require_assert(), defaultsWrite = { writeUnknownFields: !0, writerFactory: () => new BinaryWriter() };
    function binaryWriteOptions(options) {
      return options ? Object.assign(Object.assign({}, defaultsWrite), options) : defaultsWrite;
    }
    exports.binaryWriteOptions = binaryWriteOptions;
    var BinaryWriter = class {
      constructor(textEncoder) {
        this.stack = [], this.textEncoder = textEncoder ?? new TextEncoder(), this.chunks = [], this.buf = [];
      }
      finish() {
        this.chunks.push(new Uint8Array(this.buf));
        let len = 0;
        for (let i = 0; i < this.chunks.length; i++) len += this.chunks[i].length;
        let bytes = new Uint8Array(len), offset = 0;
        for (let i = 0; i < this.chunks.length; i++)
          bytes.set(this.chunks[i], offset), offset += this.chunks[i].length;
        return this.chunks = [], bytes;
      }
      fork() {
        return this.stack.push({ chunks: this.chunks, buf: this.buf }), this.chunks = [], this.buf = [], this;
      }
      join() {
        let chunk = this.finish(), prev = this.stack.pop();
        if (!prev) throw new Error("invalid state, fork stack empty");
        return this.chunks = prev.chunks, this.buf = prev.buf, this.uint32(chunk.byteLength), this.raw(chunk);
      }
      tag(fieldNo, type) {
        return this.uint32((fieldNo << 3 | type) >>> 0);
      }
      raw(chunk) {
        return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), this.chunks.push(chunk), this;
      }
      uint32(value) {
        for (assert_1.assertUInt32(value); value > 127; )
          this.buf.push(value & 127 | 128), value = value >>> 7;
        return this.buf.push(value), this;
      }
      int32(value) {
        return assert_1.assertInt32(value), goog_varint_1.varint32write(value, this.buf), this;
      }
      bool(value) {
        return this.buf.push(value ? 1 : 0), this;
      }
      bytes(value) {
        return this.uint32(value.byteLength), this.raw(value);
      }
      string(value) {
        let chunk = this.textEncoder.encode(value);
        return this.uint32(chunk.byteLength), this.raw(chunk);
      }
      float(value) {
        assert_1.assertFloat32(value);
        let chunk = new Uint8Array(4);
        return new DataView(chunk.buffer).setFloat32(0, value, !0), this.raw(chunk);
      }
      double(value) {
        let chunk = new Uint8Array(8);
        return new DataView(chunk.buffer).setFloat64(0, value, !0), this.raw(chunk);
      }
      fixed32(value) {
        assert_1.assertUInt32(value);
        let chunk = new Uint8Array(4);
        return new DataView(chunk.buffer).setUint32(0, value, !0), this.raw(chunk);
      }
      sfixed32(value) {
        assert_1.assertInt32(value);
        let chunk = new Uint8Array(4);
        return new DataView(chunk.buffer).setInt32(0, value, !0), this.raw(chunk);
      }
      sint32(value) {
        return assert_1.assertInt32(value), value = (value << 1 ^ value >> 31) >>> 0, goog_varint_1.varint32write(value, this.buf), this;
      }
      sfixed64(value) {
        let chunk = new Uint8Array(8), view = new DataView(chunk.buffer), long = pb_long_1.PbLong.from(value);
        return view.setInt32(0, long.lo, !0), view.setInt32(4, long.hi, !0), this.raw(chunk);
      }
      fixed64(value) {
        let chunk = new Uint8Array(8), view = new DataView(chunk.buffer), long = pb_long_1.PbULong.from(value);
        return view.setInt32(0, long.lo, !0), view.setInt32(4, long.hi, !0), this.raw(chunk);
      }
      int64(value) {
        let long = pb_long_1.PbLong.from(value);
        return goog_varint_1.varint64write(long.lo, long.hi, this.buf), this;
      }
      sint64(value) {
        let long = pb_long_1.PbLong.from(value), sign = long.hi >> 31, lo = long.lo << 1 ^ sign, hi = (long.hi << 1 | long.lo >>> 31) ^ sign;
        return goog_varint_1.varint64write(lo, hi, this.buf), this;
      }
      uint64(value) {
        let long = pb_long_1.PbULong.from(value);
        return goog_varint_1.varint64write(long.lo, long.hi, this.buf), this;
      }
    };
    exports.BinaryWriter = BinaryWriter;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/json-format-contract.js
var require_json_format_contract = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/json-format-contract.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.mergeJsonOptions = exports.jsonWriteOptions = exports.jsonReadOptions = void 0;
    var defaultsWrite = { emitDefaultValues: !1, enumAsInteger: !1, useProtoFieldName: !1, prettySpaces: 0 }, defaultsRead = { ignoreUnknownFields: !1 };
    function jsonReadOptions(options) {
      return options ? Object.assign(Object.assign({}, defaultsRead), options) : defaultsRead;
    }
    exports.jsonReadOptions = jsonReadOptions;
    function jsonWriteOptions(options) {
      return options ? Object.assign(Object.assign({}, defaultsWrite), options) : defaultsWrite;
    }
    exports.jsonWriteOptions = jsonWriteOptions;
    function mergeJsonOptions(a, b) {
      var _a, _b;
      let c = Object.assign(Object.assign({}, a), b);
      return c.typeRegistry = [...(_a = a?.typeRegistry) !== null && _a !== void 0 ? _a : [], ...(_b = b?.typeRegistry) !== null && _b !== void 0 ? _b : []], c;
    }
    exports.mergeJsonOptions = mergeJsonOptions;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/message-type-contract.js
var require_message_type_contract = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/message-type-contract.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.MESSAGE_TYPE = void 0;
    exports.MESSAGE_TYPE = /* @__PURE__ */ Symbol.for("protobuf-ts/message-type");
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js
var require_lower_camel_case = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.lowerCamelCase = void 0;
    function lowerCamelCase(snakeCase) {
      let capNext = !1, sb = [];
      for (let i = 0; i < snakeCase.length; i++) {
        let next = snakeCase.charAt(i);
        next == "_" ? capNext = !0 : /\d/.test(next) ? (sb.push(next), capNext = !0) : capNext ? (sb.push(next.toUpperCase()), capNext = !1) : i == 0 ? sb.push(next.toLowerCase()) : sb.push(next);
      }
      return sb.join("");
    }
    exports.lowerCamelCase = lowerCamelCase;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-info.js
var require_reflection_info = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-info.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.readMessageOption = exports.readFieldOption = exports.readFieldOptions = exports.normalizeFieldInfo = exports.RepeatType = exports.LongType = exports.ScalarType = void 0;
    var lower_camel_case_1 = require_lower_camel_case(), ScalarType2;
    (function(ScalarType22) {
      ScalarType22[ScalarType22.DOUBLE = 1] = "DOUBLE", ScalarType22[ScalarType22.FLOAT = 2] = "FLOAT", ScalarType22[ScalarType22.INT64 = 3] = "INT64", ScalarType22[ScalarType22.UINT64 = 4] = "UINT64", ScalarType22[ScalarType22.INT32 = 5] = "INT32", ScalarType22[ScalarType22.FIXED64 = 6] = "FIXED64", ScalarType22[ScalarType22.FIXED32 = 7] = "FIXED32", ScalarType22[ScalarType22.BOOL = 8] = "BOOL", ScalarType22[ScalarType22.STRING = 9] = "STRING", ScalarType22[ScalarType22.BYTES = 12] = "BYTES", ScalarType22[ScalarType22.UINT32 = 13] = "UINT32", ScalarType22[ScalarType22.SFIXED32 = 15] = "SFIXED32", ScalarType22[ScalarType22.SFIXED64 = 16] = "SFIXED64", ScalarType22[ScalarType22.SINT32 = 17] = "SINT32", ScalarType22[ScalarType22.SINT64 = 18] = "SINT64";
    })(ScalarType2 = exports.ScalarType || (exports.ScalarType = {}));
    var LongType2;
    (function(LongType22) {
      LongType22[LongType22.BIGINT = 0] = "BIGINT", LongType22[LongType22.STRING = 1] = "STRING", LongType22[LongType22.NUMBER = 2] = "NUMBER";
    })(LongType2 = exports.LongType || (exports.LongType = {}));
    var RepeatType;
    (function(RepeatType2) {
      RepeatType2[RepeatType2.NO = 0] = "NO", RepeatType2[RepeatType2.PACKED = 1] = "PACKED", RepeatType2[RepeatType2.UNPACKED = 2] = "UNPACKED";
    })(RepeatType = exports.RepeatType || (exports.RepeatType = {}));
    function normalizeFieldInfo(field) {
      var _a, _b, _c, _d;
      return field.localName = (_a = field.localName) !== null && _a !== void 0 ? _a : lower_camel_case_1.lowerCamelCase(field.name), field.jsonName = (_b = field.jsonName) !== null && _b !== void 0 ? _b : lower_camel_case_1.lowerCamelCase(field.name), field.repeat = (_c = field.repeat) !== null && _c !== void 0 ? _c : RepeatType.NO, field.opt = (_d = field.opt) !== null && _d !== void 0 ? _d : field.repeat || field.oneof ? !1 : field.kind == "message", field;
    }
    exports.normalizeFieldInfo = normalizeFieldInfo;
    function readFieldOptions(messageType, fieldName, extensionName, extensionType) {
      var _a;
      let options = (_a = messageType.fields.find((m, i) => m.localName == fieldName || i == fieldName)) === null || _a === void 0 ? void 0 : _a.options;
      return options && options[extensionName] ? extensionType.fromJson(options[extensionName]) : void 0;
    }
    exports.readFieldOptions = readFieldOptions;
    function readFieldOption(messageType, fieldName, extensionName, extensionType) {
      var _a;
      let options = (_a = messageType.fields.find((m, i) => m.localName == fieldName || i == fieldName)) === null || _a === void 0 ? void 0 : _a.options;
      if (!options)
        return;
      let optionVal = options[extensionName];
      return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
    }
    exports.readFieldOption = readFieldOption;
    function readMessageOption(messageType, extensionName, extensionType) {
      let optionVal = messageType.options[extensionName];
      return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
    }
    exports.readMessageOption = readMessageOption;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/oneof.js
var require_oneof = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/oneof.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.getSelectedOneofValue = exports.clearOneofValue = exports.setUnknownOneofValue = exports.setOneofValue = exports.getOneofValue = exports.isOneofGroup = void 0;
    function isOneofGroup(any) {
      if (typeof any != "object" || any === null || !any.hasOwnProperty("oneofKind"))
        return !1;
      switch (typeof any.oneofKind) {
        case "string":
          return any[any.oneofKind] === void 0 ? !1 : Object.keys(any).length == 2;
        case "undefined":
          return Object.keys(any).length == 1;
        default:
          return !1;
      }
    }
    exports.isOneofGroup = isOneofGroup;
    function getOneofValue(oneof, kind) {
      return oneof[kind];
    }
    exports.getOneofValue = getOneofValue;
    function setOneofValue(oneof, kind, value) {
      oneof.oneofKind !== void 0 && delete oneof[oneof.oneofKind], oneof.oneofKind = kind, value !== void 0 && (oneof[kind] = value);
    }
    exports.setOneofValue = setOneofValue;
    function setUnknownOneofValue(oneof, kind, value) {
      oneof.oneofKind !== void 0 && delete oneof[oneof.oneofKind], oneof.oneofKind = kind, value !== void 0 && kind !== void 0 && (oneof[kind] = value);
    }
    exports.setUnknownOneofValue = setUnknownOneofValue;
    function clearOneofValue(oneof) {
      oneof.oneofKind !== void 0 && delete oneof[oneof.oneofKind], oneof.oneofKind = void 0;
    }
    exports.clearOneofValue = clearOneofValue;
    function getSelectedOneofValue(oneof) {
      if (oneof.oneofKind !== void 0)
        return oneof[oneof.oneofKind];
    }
    exports.getSelectedOneofValue = getSelectedOneofValue;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-type-check.js
var require_reflection_type_check = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-type-check.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ReflectionTypeCheck = void 0;
    var reflection_info_1 = require_reflection_info(), oneof_1 = require_oneof(), ReflectionTypeCheck = class {
      constructor(info2) {
        var _a;
        this.fields = (_a = info2.fields) !== null && _a !== void 0 ? _a : [];
      }
      prepare() {
        if (this.data) return;
        let req = [], known = [], oneofs = [];
        for (let field of this.fields)
          if (field.oneof)
            oneofs.includes(field.oneof) || (oneofs.push(field.oneof), req.push(field.oneof), known.push(field.oneof));
          else
            switch (known.push(field.localName), field.kind) {
              case "scalar":
              case "enum":
                (!field.opt || field.repeat) && req.push(field.localName);
                break;
              case "message":
                field.repeat && req.push(field.localName);
                break;
              case "map":
                req.push(field.localName);
                break;
            }
        this.data = { req, known, oneofs: Object.values(oneofs) };
      }
      is(message, depth, allowExcessProperties = !1) {
        if (depth < 0) return !0;
        if (message == null || typeof message != "object") return !1;
        this.prepare();
        let keys = Object.keys(message), data = this.data;
        if (keys.length < data.req.length || data.req.some((n) => !keys.includes(n)) || !allowExcessProperties && keys.some((k) => !data.known.includes(k)))
          return !1;
        if (depth < 1)
          return !0;
        for (let name of data.oneofs) {
          let group = message[name];
          if (!oneof_1.isOneofGroup(group)) return !1;
          if (group.oneofKind === void 0) continue;
          let field = this.fields.find((f) => f.localName === group.oneofKind);
          if (!field || !this.field(group[group.oneofKind], field, allowExcessProperties, depth)) return !1;
        }
        for (let field of this.fields)
          if (field.oneof === void 0 && !this.field(message[field.localName], field, allowExcessProperties, depth))
            return !1;
        return !0;
      }
      field(arg, field, allowExcessProperties, depth) {
        let repeated = field.repeat;
        switch (field.kind) {
          case "scalar":
            return arg === void 0 ? field.opt : repeated ? this.scalars(arg, field.T, depth, field.L) : this.scalar(arg, field.T, field.L);
          case "enum":
            return arg === void 0 ? field.opt : repeated ? this.scalars(arg, reflection_info_1.ScalarType.INT32, depth) : this.scalar(arg, reflection_info_1.ScalarType.INT32);
          case "message":
            return arg === void 0 ? !0 : repeated ? this.messages(arg, field.T(), allowExcessProperties, depth) : this.message(arg, field.T(), allowExcessProperties, depth);
          case "map":
            if (typeof arg != "object" || arg === null) return !1;
            if (depth < 2) return !0;
            if (!this.mapKeys(arg, field.K, depth)) return !1;
            switch (field.V.kind) {
              case "scalar":
                return this.scalars(Object.values(arg), field.V.T, depth, field.V.L);
              case "enum":
                return this.scalars(Object.values(arg), reflection_info_1.ScalarType.INT32, depth);
              case "message":
                return this.messages(Object.values(arg), field.V.T(), allowExcessProperties, depth);
            }
            break;
        }
        return !0;
      }
      message(arg, type, allowExcessProperties, depth) {
        return allowExcessProperties ? type.isAssignable(arg, depth) : type.is(arg, depth);
      }
      messages(arg, type, allowExcessProperties, depth) {
        if (!Array.isArray(arg)) return !1;
        if (depth < 2) return !0;
        if (allowExcessProperties) {
          for (let i = 0; i < arg.length && i < depth; i++) if (!type.isAssignable(arg[i], depth - 1)) return !1;
        } else
          for (let i = 0; i < arg.length && i < depth; i++) if (!type.is(arg[i], depth - 1)) return !1;
        return !0;
      }
      scalar(arg, type, longType) {
        let argType = typeof arg;
        switch (type) {
          case reflection_info_1.ScalarType.UINT64:
          case reflection_info_1.ScalarType.FIXED64:
          case reflection_info_1.ScalarType.INT64:
          case reflection_info_1.ScalarType.SFIXED64:
          case reflection_info_1.ScalarType.SINT64:
            switch (longType) {
              case reflection_info_1.LongType.BIGINT:
                return argType == "bigint";
              case reflection_info_1.LongType.NUMBER:
                return argType == "number" && !isNaN(arg);
              default:
                return argType == "string";
            }
          case reflection_info_1.ScalarType.BOOL:
            return argType == "boolean";
          case reflection_info_1.ScalarType.STRING:
            return argType == "string";
          case reflection_info_1.ScalarType.BYTES:
            return arg instanceof Uint8Array;
          case reflection_info_1.ScalarType.DOUBLE:
          case reflection_info_1.ScalarType.FLOAT:
            return argType == "number" && !isNaN(arg);
          default:
            return argType == "number" && Number.isInteger(arg);
        }
      }
      scalars(arg, type, depth, longType) {
        if (!Array.isArray(arg)) return !1;
        if (depth < 2) return !0;
        if (Array.isArray(arg)) {
          for (let i = 0; i < arg.length && i < depth; i++) if (!this.scalar(arg[i], type, longType)) return !1;
        }
        return !0;
      }
      mapKeys(map, type, depth) {
        let keys = Object.keys(map);
        switch (type) {
          case reflection_info_1.ScalarType.INT32:
          case reflection_info_1.ScalarType.FIXED32:
          case reflection_info_1.ScalarType.SFIXED32:
          case reflection_info_1.ScalarType.SINT32:
          case reflection_info_1.ScalarType.UINT32:
            return this.scalars(keys.slice(0, depth).map((k) => parseInt(k)), type, depth);
          case reflection_info_1.ScalarType.BOOL:
            return this.scalars(keys.slice(0, depth).map((k) => k == "true" ? !0 : k == "false" ? !1 : k), type, depth);
          default:
            return this.scalars(keys, type, depth, reflection_info_1.LongType.STRING);
        }
      }
    };
    exports.ReflectionTypeCheck = ReflectionTypeCheck;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js
var require_reflection_long_convert = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.reflectionLongConvert = void 0;
    var reflection_info_1 = require_reflection_info();
    function reflectionLongConvert(long, type) {
      switch (type) {
        case reflection_info_1.LongType.BIGINT:
          return long.toBigInt();
        case reflection_info_1.LongType.NUMBER:
          return long.toNumber();
        default:
          return long.toString();
      }
    }
    exports.reflectionLongConvert = reflectionLongConvert;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js
var require_reflection_json_reader = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ReflectionJsonReader = void 0;
    var json_typings_1 = require_json_typings(), base64_1 = require_base64(), reflection_info_1 = require_reflection_info(), pb_long_1 = require_pb_long(), assert_1 = require_assert(), reflection_long_convert_1 = require_reflection_long_convert(), ReflectionJsonReader = class {
      constructor(info2) {
        this.info = info2;
      }
      prepare() {
        var _a;
        if (this.fMap === void 0) {
          this.fMap = {};
          let fieldsInput = (_a = this.info.fields) !== null && _a !== void 0 ? _a : [];
          for (let field of fieldsInput)
            this.fMap[field.name] = field, this.fMap[field.jsonName] = field, this.fMap[field.localName] = field;
        }
      }
      assert(condition, fieldName, jsonValue) {
        if (!condition) {
          let what = json_typings_1.typeofJsonValue(jsonValue);
          throw (what == "number" || what == "boolean") && (what = jsonValue.toString()), new Error(`Cannot parse JSON ${what} for ${this.info.typeName}#${fieldName}`);
        }
      }
      read(input, message, options) {
        this.prepare();
        let oneofsHandled = [];
        for (let [jsonKey, jsonValue] of Object.entries(input)) {
          let field = this.fMap[jsonKey];
          if (!field) {
            if (!options.ignoreUnknownFields) throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);
            continue;
          }
          let localName = field.localName, target;
          if (field.oneof) {
            if (jsonValue === null && (field.kind !== "enum" || field.T()[0] !== "google.protobuf.NullValue"))
              continue;
            if (oneofsHandled.includes(field.oneof)) throw new Error(`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);
            oneofsHandled.push(field.oneof), target = message[field.oneof] = { oneofKind: localName };
          } else
            target = message;
          if (field.kind == "map") {
            if (jsonValue === null)
              continue;
            this.assert(json_typings_1.isJsonObject(jsonValue), field.name, jsonValue);
            let fieldObj = target[localName];
            for (let [jsonObjKey, jsonObjValue] of Object.entries(jsonValue)) {
              this.assert(jsonObjValue !== null, field.name + " map value", null);
              let val;
              switch (field.V.kind) {
                case "message":
                  val = field.V.T().internalJsonRead(jsonObjValue, options);
                  break;
                case "enum":
                  if (val = this.enum(field.V.T(), jsonObjValue, field.name, options.ignoreUnknownFields), val === !1) continue;
                  break;
                case "scalar":
                  val = this.scalar(jsonObjValue, field.V.T, field.V.L, field.name);
                  break;
              }
              this.assert(val !== void 0, field.name + " map value", jsonObjValue);
              let key = jsonObjKey;
              field.K == reflection_info_1.ScalarType.BOOL && (key = key == "true" ? !0 : key == "false" ? !1 : key), key = this.scalar(key, field.K, reflection_info_1.LongType.STRING, field.name).toString(), fieldObj[key] = val;
            }
          } else if (field.repeat) {
            if (jsonValue === null) continue;
            this.assert(Array.isArray(jsonValue), field.name, jsonValue);
            let fieldArr = target[localName];
            for (let jsonItem of jsonValue) {
              this.assert(jsonItem !== null, field.name, null);
              let val;
              switch (field.kind) {
                case "message":
                  val = field.T().internalJsonRead(jsonItem, options);
                  break;
                case "enum":
                  if (val = this.enum(field.T(), jsonItem, field.name, options.ignoreUnknownFields), val === !1) continue;
                  break;
                case "scalar":
                  val = this.scalar(jsonItem, field.T, field.L, field.name);
                  break;
              }
              this.assert(val !== void 0, field.name, jsonValue), fieldArr.push(val);
            }
          } else
            switch (field.kind) {
              case "message":
                if (jsonValue === null && field.T().typeName != "google.protobuf.Value") {
                  this.assert(field.oneof === void 0, field.name + " (oneof member)", null);
                  continue;
                }
                target[localName] = field.T().internalJsonRead(jsonValue, options, target[localName]);
                break;
              case "enum":
                if (jsonValue === null) continue;
                let val = this.enum(field.T(), jsonValue, field.name, options.ignoreUnknownFields);
                if (val === !1) continue;
                target[localName] = val;
                break;
              case "scalar":
                if (jsonValue === null) continue;
                target[localName] = this.scalar(jsonValue, field.T, field.L, field.name);
                break;
            }
        }
      }
      enum(type, json, fieldName, ignoreUnknownFields) {
        if (type[0] == "google.protobuf.NullValue" && assert_1.assert(json === null || json === "NULL_VALUE", `Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} only accepts null.`), json === null) return 0;
        switch (typeof json) {
          case "number":
            return assert_1.assert(Number.isInteger(json), `Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}.`), json;
          case "string":
            let localEnumName = json;
            type[2] && json.substring(0, type[2].length) === type[2] && (localEnumName = json.substring(type[2].length));
            let enumNumber = type[1][localEnumName];
            return typeof enumNumber > "u" && ignoreUnknownFields ? !1 : (assert_1.assert(typeof enumNumber == "number", `Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} has no value for "${json}".`), enumNumber);
        }
        assert_1.assert(!1, `Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse enum value from ${typeof json}".`);
      }
      scalar(json, type, longType, fieldName) {
        let e;
        try {
          switch (type) {
            case reflection_info_1.ScalarType.DOUBLE:
            case reflection_info_1.ScalarType.FLOAT:
              if (json === null) return 0;
              if (json === "NaN") return Number.NaN;
              if (json === "Infinity") return Number.POSITIVE_INFINITY;
              if (json === "-Infinity") return Number.NEGATIVE_INFINITY;
              if (json === "") {
                e = "empty string";
                break;
              }
              if (typeof json == "string" && json.trim().length !== json.length) {
                e = "extra whitespace";
                break;
              }
              if (typeof json != "string" && typeof json != "number")
                break;
              let float = Number(json);
              if (Number.isNaN(float)) {
                e = "not a number";
                break;
              }
              if (!Number.isFinite(float)) {
                e = "too large or small";
                break;
              }
              return type == reflection_info_1.ScalarType.FLOAT && assert_1.assertFloat32(float), float;
            case reflection_info_1.ScalarType.INT32:
            case reflection_info_1.ScalarType.FIXED32:
            case reflection_info_1.ScalarType.SFIXED32:
            case reflection_info_1.ScalarType.SINT32:
            case reflection_info_1.ScalarType.UINT32:
              if (json === null) return 0;
              let int32;
              if (typeof json == "number" ? int32 = json : json === "" ? e = "empty string" : typeof json == "string" && (json.trim().length !== json.length ? e = "extra whitespace" : int32 = Number(json)), int32 === void 0) break;
              return type == reflection_info_1.ScalarType.UINT32 ? assert_1.assertUInt32(int32) : assert_1.assertInt32(int32), int32;
            case reflection_info_1.ScalarType.INT64:
            case reflection_info_1.ScalarType.SFIXED64:
            case reflection_info_1.ScalarType.SINT64:
              if (json === null) return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO, longType);
              if (typeof json != "number" && typeof json != "string") break;
              return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(json), longType);
            case reflection_info_1.ScalarType.FIXED64:
            case reflection_info_1.ScalarType.UINT64:
              if (json === null) return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO, longType);
              if (typeof json != "number" && typeof json != "string") break;
              return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.from(json), longType);
            case reflection_info_1.ScalarType.BOOL:
              if (json === null) return !1;
              if (typeof json != "boolean") break;
              return json;
            case reflection_info_1.ScalarType.STRING:
              if (json === null) return "";
              if (typeof json != "string") {
                e = "extra whitespace";
                break;
              }
              try {
                encodeURIComponent(json);
              } catch (e2) {
                e2 = "invalid UTF8";
                break;
              }
              return json;
            case reflection_info_1.ScalarType.BYTES:
              if (json === null || json === "") return new Uint8Array(0);
              if (typeof json != "string") break;
              return base64_1.base64decode(json);
          }
        } catch (error) {
          e = error.message;
        }
        this.assert(!1, fieldName + (e ? " - " + e : ""), json);
      }
    };
    exports.ReflectionJsonReader = ReflectionJsonReader;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-writer.js
var require_reflection_json_writer = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-writer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ReflectionJsonWriter = void 0;
    var base64_1 = require_base64(), pb_long_1 = require_pb_long(), reflection_info_1 = require_reflection_info(), assert_1 = require_assert(), ReflectionJsonWriter = class {
      constructor(info2) {
        var _a;
        this.fields = (_a = info2.fields) !== null && _a !== void 0 ? _a : [];
      }
      write(message, options) {
        let json = {}, source = message;
        for (let field of this.fields) {
          if (!field.oneof) {
            let jsonValue2 = this.field(field, source[field.localName], options);
            jsonValue2 !== void 0 && (json[options.useProtoFieldName ? field.name : field.jsonName] = jsonValue2);
            continue;
          }
          let group = source[field.oneof];
          if (group.oneofKind !== field.localName) continue;
          let opt = field.kind == "scalar" || field.kind == "enum" ? Object.assign(Object.assign({}, options), { emitDefaultValues: !0 }) : options, jsonValue = this.field(field, group[field.localName], opt);
          assert_1.assert(jsonValue !== void 0), json[options.useProtoFieldName ? field.name : field.jsonName] = jsonValue;
        }
        return json;
      }
      field(field, value, options) {
        let jsonValue;
        if (field.kind == "map") {
          assert_1.assert(typeof value == "object" && value !== null);
          let jsonObj = {};
          switch (field.V.kind) {
            case "scalar":
              for (let [entryKey, entryValue] of Object.entries(value)) {
                let val = this.scalar(field.V.T, entryValue, field.name, !1, !0);
                assert_1.assert(val !== void 0), jsonObj[entryKey.toString()] = val;
              }
              break;
            case "message":
              let messageType = field.V.T();
              for (let [entryKey, entryValue] of Object.entries(value)) {
                let val = this.message(messageType, entryValue, field.name, options);
                assert_1.assert(val !== void 0), jsonObj[entryKey.toString()] = val;
              }
              break;
            case "enum":
              let enumInfo = field.V.T();
              for (let [entryKey, entryValue] of Object.entries(value)) {
                assert_1.assert(entryValue === void 0 || typeof entryValue == "number");
                let val = this.enum(enumInfo, entryValue, field.name, !1, !0, options.enumAsInteger);
                assert_1.assert(val !== void 0), jsonObj[entryKey.toString()] = val;
              }
              break;
          }
          (options.emitDefaultValues || Object.keys(jsonObj).length > 0) && (jsonValue = jsonObj);
        } else if (field.repeat) {
          assert_1.assert(Array.isArray(value));
          let jsonArr = [];
          switch (field.kind) {
            case "scalar":
              for (let i = 0; i < value.length; i++) {
                let val = this.scalar(field.T, value[i], field.name, field.opt, !0);
                assert_1.assert(val !== void 0), jsonArr.push(val);
              }
              break;
            case "enum":
              let enumInfo = field.T();
              for (let i = 0; i < value.length; i++) {
                assert_1.assert(value[i] === void 0 || typeof value[i] == "number");
                let val = this.enum(enumInfo, value[i], field.name, field.opt, !0, options.enumAsInteger);
                assert_1.assert(val !== void 0), jsonArr.push(val);
              }
              break;
            case "message":
              let messageType = field.T();
              for (let i = 0; i < value.length; i++) {
                let val = this.message(messageType, value[i], field.name, options);
                assert_1.assert(val !== void 0), jsonArr.push(val);
              }
              break;
          }
          (options.emitDefaultValues || jsonArr.length > 0 || options.emitDefaultValues) && (jsonValue = jsonArr);
        } else
          switch (field.kind) {
            case "scalar":
              jsonValue = this.scalar(field.T, value, field.name, field.opt, options.emitDefaultValues);
              break;
            case "enum":
              jsonValue = this.enum(field.T(), value, field.name, field.opt, options.emitDefaultValues, options.enumAsInteger);
              break;
            case "message":
              jsonValue = this.message(field.T(), value, field.name, options);
              break;
          }
        return jsonValue;
      }
      enum(type, value, fieldName, optional, emitDefaultValues, enumAsInteger) {
        if (type[0] == "google.protobuf.NullValue") return !emitDefaultValues && !optional ? void 0 : null;
        if (value === void 0) {
          assert_1.assert(optional);
          return;
        }
        if (!(value === 0 && !emitDefaultValues && !optional))
          return assert_1.assert(typeof value == "number"), assert_1.assert(Number.isInteger(value)), enumAsInteger || !type[1].hasOwnProperty(value) ? value : type[2] ? type[2] + type[1][value] : type[1][value];
      }
      message(type, value, fieldName, options) {
        return value === void 0 ? options.emitDefaultValues ? null : void 0 : type.internalJsonWrite(value, options);
      }
      scalar(type, value, fieldName, optional, emitDefaultValues) {
        if (value === void 0) {
          assert_1.assert(optional);
          return;
        }
        let ed = emitDefaultValues || optional;
        switch (type) {
          case reflection_info_1.ScalarType.INT32:
          case reflection_info_1.ScalarType.SFIXED32:
          case reflection_info_1.ScalarType.SINT32:
            return value === 0 ? ed ? 0 : void 0 : (assert_1.assertInt32(value), value);
          case reflection_info_1.ScalarType.FIXED32:
          case reflection_info_1.ScalarType.UINT32:
            return value === 0 ? ed ? 0 : void 0 : (assert_1.assertUInt32(value), value);
          case reflection_info_1.ScalarType.FLOAT:
            assert_1.assertFloat32(value);
          case reflection_info_1.ScalarType.DOUBLE:
            return value === 0 ? ed ? 0 : void 0 : (assert_1.assert(typeof value == "number"), Number.isNaN(value) ? "NaN" : value === Number.POSITIVE_INFINITY ? "Infinity" : value === Number.NEGATIVE_INFINITY ? "-Infinity" : value);
          case reflection_info_1.ScalarType.STRING:
            return value === "" ? ed ? "" : void 0 : (assert_1.assert(typeof value == "string"), value);
          case reflection_info_1.ScalarType.BOOL:
            return value === !1 ? ed ? !1 : void 0 : (assert_1.assert(typeof value == "boolean"), value);
          case reflection_info_1.ScalarType.UINT64:
          case reflection_info_1.ScalarType.FIXED64:
            assert_1.assert(typeof value == "number" || typeof value == "string" || typeof value == "bigint");
            let ulong = pb_long_1.PbULong.from(value);
            return ulong.isZero() && !ed ? void 0 : ulong.toString();
          case reflection_info_1.ScalarType.INT64:
          case reflection_info_1.ScalarType.SFIXED64:
          case reflection_info_1.ScalarType.SINT64:
            assert_1.assert(typeof value == "number" || typeof value == "string" || typeof value == "bigint");
            let long = pb_long_1.PbLong.from(value);
            return long.isZero() && !ed ? void 0 : long.toString();
          case reflection_info_1.ScalarType.BYTES:
            return assert_1.assert(value instanceof Uint8Array), value.byteLength ? base64_1.base64encode(value) : ed ? "" : void 0;
        }
      }
    };
    exports.ReflectionJsonWriter = ReflectionJsonWriter;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-scalar-default.js
var require_reflection_scalar_default = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-scalar-default.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.reflectionScalarDefault = void 0;
    var reflection_info_1 = require_reflection_info(), reflection_long_convert_1 = require_reflection_long_convert(), pb_long_1 = require_pb_long();
    function reflectionScalarDefault(type, longType = reflection_info_1.LongType.STRING) {
      switch (type) {
        case reflection_info_1.ScalarType.BOOL:
          return !1;
        case reflection_info_1.ScalarType.UINT64:
        case reflection_info_1.ScalarType.FIXED64:
          return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO, longType);
        case reflection_info_1.ScalarType.INT64:
        case reflection_info_1.ScalarType.SFIXED64:
        case reflection_info_1.ScalarType.SINT64:
          return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO, longType);
        case reflection_info_1.ScalarType.DOUBLE:
        case reflection_info_1.ScalarType.FLOAT:
          return 0;
        case reflection_info_1.ScalarType.BYTES:
          return new Uint8Array(0);
        case reflection_info_1.ScalarType.STRING:
          return "";
        default:
          return 0;
      }
    }
    exports.reflectionScalarDefault = reflectionScalarDefault;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.js
var require_reflection_binary_reader = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ReflectionBinaryReader = void 0;
    var binary_format_contract_1 = require_binary_format_contract(), reflection_info_1 = require_reflection_info(), reflection_long_convert_1 = require_reflection_long_convert(), reflection_scalar_default_1 = require_reflection_scalar_default(), ReflectionBinaryReader = class {
      constructor(info2) {
        this.info = info2;
      }
      prepare() {
        var _a;
        if (!this.fieldNoToField) {
          let fieldsInput = (_a = this.info.fields) !== null && _a !== void 0 ? _a : [];
          this.fieldNoToField = new Map(fieldsInput.map((field) => [field.no, field]));
        }
      }
      read(reader, message, options, length) {
        this.prepare();
        let end = length === void 0 ? reader.len : reader.pos + length;
        for (; reader.pos < end; ) {
          let [fieldNo, wireType] = reader.tag(), field = this.fieldNoToField.get(fieldNo);
          if (!field) {
            let u = options.readUnknownField;
            if (u == "throw") throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.info.typeName}`);
            let d = reader.skip(wireType);
            u !== !1 && (u === !0 ? binary_format_contract_1.UnknownFieldHandler.onRead : u)(this.info.typeName, message, fieldNo, wireType, d);
            continue;
          }
          let target = message, repeated = field.repeat, localName = field.localName;
          switch (field.oneof && (target = target[field.oneof], target.oneofKind !== localName && (target = message[field.oneof] = { oneofKind: localName })), field.kind) {
            case "scalar":
            case "enum":
              let T = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T, L = field.kind == "scalar" ? field.L : void 0;
              if (repeated) {
                let arr = target[localName];
                if (wireType == binary_format_contract_1.WireType.LengthDelimited && T != reflection_info_1.ScalarType.STRING && T != reflection_info_1.ScalarType.BYTES) {
                  let e = reader.uint32() + reader.pos;
                  for (; reader.pos < e; ) arr.push(this.scalar(reader, T, L));
                } else arr.push(this.scalar(reader, T, L));
              } else target[localName] = this.scalar(reader, T, L);
              break;
            case "message":
              if (repeated) {
                let arr = target[localName], msg = field.T().internalBinaryRead(reader, reader.uint32(), options);
                arr.push(msg);
              } else target[localName] = field.T().internalBinaryRead(reader, reader.uint32(), options, target[localName]);
              break;
            case "map":
              let [mapKey, mapVal] = this.mapEntry(field, reader, options);
              target[localName][mapKey] = mapVal;
              break;
          }
        }
      }
      mapEntry(field, reader, options) {
        let length = reader.uint32(), end = reader.pos + length, key, val;
        for (; reader.pos < end; ) {
          let [fieldNo, wireType] = reader.tag();
          switch (fieldNo) {
            case 1:
              field.K == reflection_info_1.ScalarType.BOOL ? key = reader.bool().toString() : key = this.scalar(reader, field.K, reflection_info_1.LongType.STRING);
              break;
            case 2:
              switch (field.V.kind) {
                case "scalar":
                  val = this.scalar(reader, field.V.T, field.V.L);
                  break;
                case "enum":
                  val = reader.int32();
                  break;
                case "message":
                  val = field.V.T().internalBinaryRead(reader, reader.uint32(), options);
                  break;
              }
              break;
            default:
              throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`);
          }
        }
        if (key === void 0) {
          let keyRaw = reflection_scalar_default_1.reflectionScalarDefault(field.K);
          key = field.K == reflection_info_1.ScalarType.BOOL ? keyRaw.toString() : keyRaw;
        }
        if (val === void 0) switch (field.V.kind) {
          case "scalar":
            val = reflection_scalar_default_1.reflectionScalarDefault(field.V.T, field.V.L);
            break;
          case "enum":
            val = 0;
            break;
          case "message":
            val = field.V.T().create();
            break;
        }
        return [key, val];
      }
      scalar(reader, type, longType) {
        switch (type) {
          case reflection_info_1.ScalarType.INT32:
            return reader.int32();
          case reflection_info_1.ScalarType.STRING:
            return reader.string();
          case reflection_info_1.ScalarType.BOOL:
            return reader.bool();
          case reflection_info_1.ScalarType.DOUBLE:
            return reader.double();
          case reflection_info_1.ScalarType.FLOAT:
            return reader.float();
          case reflection_info_1.ScalarType.INT64:
            return reflection_long_convert_1.reflectionLongConvert(reader.int64(), longType);
          case reflection_info_1.ScalarType.UINT64:
            return reflection_long_convert_1.reflectionLongConvert(reader.uint64(), longType);
          case reflection_info_1.ScalarType.FIXED64:
            return reflection_long_convert_1.reflectionLongConvert(reader.fixed64(), longType);
          case reflection_info_1.ScalarType.FIXED32:
            return reader.fixed32();
          case reflection_info_1.ScalarType.BYTES:
            return reader.bytes();
          case reflection_info_1.ScalarType.UINT32:
            return reader.uint32();
          case reflection_info_1.ScalarType.SFIXED32:
            return reader.sfixed32();
          case reflection_info_1.ScalarType.SFIXED64:
            return reflection_long_convert_1.reflectionLongConvert(reader.sfixed64(), longType);
          case reflection_info_1.ScalarType.SINT32:
            return reader.sint32();
          case reflection_info_1.ScalarType.SINT64:
            return reflection_long_convert_1.reflectionLongConvert(reader.sint64(), longType);
        }
      }
    };
    exports.ReflectionBinaryReader = ReflectionBinaryReader;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-writer.js
var require_reflection_binary_writer = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-writer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ReflectionBinaryWriter = void 0;
    var binary_format_contract_1 = require_binary_format_contract(), reflection_info_1 = require_reflection_info(), assert_1 = require_assert(), pb_long_1 = require_pb_long(), ReflectionBinaryWriter = class {
      constructor(info2) {
        this.info = info2;
      }
      prepare() {
        if (!this.fields) {
          let fieldsInput = this.info.fields ? this.info.fields.concat() : [];
          this.fields = fieldsInput.sort((a, b) => a.no - b.no);
        }
      }
      write(message, writer, options) {
        this.prepare();
        for (let field of this.fields) {
          let value, emitDefault, repeated = field.repeat, localName = field.localName;
          if (field.oneof) {
            let group = message[field.oneof];
            if (group.oneofKind !== localName) continue;
            value = group[localName], emitDefault = !0;
          } else
            value = message[localName], emitDefault = !1;
          switch (field.kind) {
            case "scalar":
            case "enum":
              let T = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
              if (repeated)
                if (assert_1.assert(Array.isArray(value)), repeated == reflection_info_1.RepeatType.PACKED) this.packed(writer, T, field.no, value);
                else for (let item of value) this.scalar(writer, T, field.no, item, !0);
              else value === void 0 ? assert_1.assert(field.opt) : this.scalar(writer, T, field.no, value, emitDefault || field.opt);
              break;
            case "message":
              if (repeated) {
                assert_1.assert(Array.isArray(value));
                for (let item of value) this.message(writer, options, field.T(), field.no, item);
              } else
                this.message(writer, options, field.T(), field.no, value);
              break;
            case "map":
              assert_1.assert(typeof value == "object" && value !== null);
              for (let [key, val] of Object.entries(value)) this.mapEntry(writer, options, field, key, val);
              break;
          }
        }
        let u = options.writeUnknownFields;
        u !== !1 && (u === !0 ? binary_format_contract_1.UnknownFieldHandler.onWrite : u)(this.info.typeName, message, writer);
      }
      mapEntry(writer, options, field, key, value) {
        writer.tag(field.no, binary_format_contract_1.WireType.LengthDelimited), writer.fork();
        let keyValue = key;
        switch (field.K) {
          case reflection_info_1.ScalarType.INT32:
          case reflection_info_1.ScalarType.FIXED32:
          case reflection_info_1.ScalarType.UINT32:
          case reflection_info_1.ScalarType.SFIXED32:
          case reflection_info_1.ScalarType.SINT32:
            keyValue = Number.parseInt(key);
            break;
          case reflection_info_1.ScalarType.BOOL:
            assert_1.assert(key == "true" || key == "false"), keyValue = key == "true";
            break;
        }
        switch (this.scalar(writer, field.K, 1, keyValue, !0), field.V.kind) {
          case "scalar":
            this.scalar(writer, field.V.T, 2, value, !0);
            break;
          case "enum":
            this.scalar(writer, reflection_info_1.ScalarType.INT32, 2, value, !0);
            break;
          case "message":
            this.message(writer, options, field.V.T(), 2, value);
            break;
        }
        writer.join();
      }
      message(writer, options, handler, fieldNo, value) {
        value !== void 0 && (handler.internalBinaryWrite(value, writer.tag(fieldNo, binary_format_contract_1.WireType.LengthDelimited).fork(), options), writer.join());
      }
      scalar(writer, type, fieldNo, value, emitDefault) {
        let [wireType, method, isDefault] = this.scalarInfo(type, value);
        (!isDefault || emitDefault) && (writer.tag(fieldNo, wireType), writer[method](value));
      }
      packed(writer, type, fieldNo, value) {
        if (!value.length) return;
        assert_1.assert(type !== reflection_info_1.ScalarType.BYTES && type !== reflection_info_1.ScalarType.STRING), writer.tag(fieldNo, binary_format_contract_1.WireType.LengthDelimited), writer.fork();
        let [, method] = this.scalarInfo(type);
        for (let i = 0; i < value.length; i++) writer[method](value[i]);
        writer.join();
      }
      scalarInfo(type, value) {
        let t = binary_format_contract_1.WireType.Varint, m, i = value === void 0, d = value === 0;
        switch (type) {
          case reflection_info_1.ScalarType.INT32:
            m = "int32";
            break;
          case reflection_info_1.ScalarType.STRING:
            d = i || !value.length, t = binary_format_contract_1.WireType.LengthDelimited, m = "string";
            break;
          case reflection_info_1.ScalarType.BOOL:
            d = value === !1, m = "bool";
            break;
          case reflection_info_1.ScalarType.UINT32:
            m = "uint32";
            break;
          case reflection_info_1.ScalarType.DOUBLE:
            t = binary_format_contract_1.WireType.Bit64, m = "double";
            break;
          case reflection_info_1.ScalarType.FLOAT:
            t = binary_format_contract_1.WireType.Bit32, m = "float";
            break;
          case reflection_info_1.ScalarType.INT64:
            d = i || pb_long_1.PbLong.from(value).isZero(), m = "int64";
            break;
          case reflection_info_1.ScalarType.UINT64:
            d = i || pb_long_1.PbULong.from(value).isZero(), m = "uint64";
            break;
          case reflection_info_1.ScalarType.FIXED64:
            d = i || pb_long_1.PbULong.from(value).isZero(), t = binary_format_contract_1.WireType.Bit64, m = "fixed64";
            break;
          case reflection_info_1.ScalarType.BYTES:
            d = i || !value.byteLength, t = binary_format_contract_1.WireType.LengthDelimited, m = "bytes";
            break;
          case reflection_info_1.ScalarType.FIXED32:
            t = binary_format_contract_1.WireType.Bit32, m = "fixed32";
            break;
          case reflection_info_1.ScalarType.SFIXED32:
            t = binary_format_contract_1.WireType.Bit32, m = "sfixed32";
            break;
          case reflection_info_1.ScalarType.SFIXED64:
            d = i || pb_long_1.PbLong.from(value).isZero(), t = binary_format_contract_1.WireType.Bit64, m = "sfixed64";
            break;
          case reflection_info_1.ScalarType.SINT32:
            m = "sint32";
            break;
          case reflection_info_1.ScalarType.SINT64:
            d = i || pb_long_1.PbLong.from(value).isZero(), m = "sint64";
            break;
        }
        return [t, m, i || d];
      }
    };
    exports.ReflectionBinaryWriter = ReflectionBinaryWriter;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-create.js
var require_reflection_create = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-create.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.reflectionCreate = void 0;
    var reflection_scalar_default_1 = require_reflection_scalar_default(), message_type_contract_1 = require_message_type_contract();
    function reflectionCreate(type) {
      let msg = type.messagePrototype ? Object.create(type.messagePrototype) : Object.defineProperty({}, message_type_contract_1.MESSAGE_TYPE, { value: type });
      for (let field of type.fields) {
        let name = field.localName;
        if (!field.opt)
          if (field.oneof) msg[field.oneof] = { oneofKind: void 0 };
          else if (field.repeat) msg[name] = [];
          else switch (field.kind) {
            case "scalar":
              msg[name] = reflection_scalar_default_1.reflectionScalarDefault(field.T, field.L);
              break;
            case "enum":
              msg[name] = 0;
              break;
            case "map":
              msg[name] = {};
              break;
          }
      }
      return msg;
    }
    exports.reflectionCreate = reflectionCreate;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js
var require_reflection_merge_partial = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.reflectionMergePartial = void 0;
    function reflectionMergePartial4(info2, target, source) {
      let fieldValue, input = source, output;
      for (let field of info2.fields) {
        let name = field.localName;
        if (field.oneof) {
          let group = input[field.oneof];
          if (group?.oneofKind == null)
            continue;
          if (fieldValue = group[name], output = target[field.oneof], output.oneofKind = group.oneofKind, fieldValue == null) {
            delete output[name];
            continue;
          }
        } else if (fieldValue = input[name], output = target, fieldValue == null)
          continue;
        switch (field.repeat && (output[name].length = fieldValue.length), field.kind) {
          case "scalar":
          case "enum":
            if (field.repeat) for (let i = 0; i < fieldValue.length; i++) output[name][i] = fieldValue[i];
            else output[name] = fieldValue;
            break;
          case "message":
            let T = field.T();
            if (field.repeat) for (let i = 0; i < fieldValue.length; i++) output[name][i] = T.create(fieldValue[i]);
            else output[name] === void 0 ? output[name] = T.create(fieldValue) : T.mergePartial(output[name], fieldValue);
            break;
          case "map":
            switch (field.V.kind) {
              case "scalar":
              case "enum":
                Object.assign(output[name], fieldValue);
                break;
              case "message":
                let T2 = field.V.T();
                for (let k of Object.keys(fieldValue)) output[name][k] = T2.create(fieldValue[k]);
                break;
            }
            break;
        }
      }
    }
    exports.reflectionMergePartial = reflectionMergePartial4;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-equals.js
var require_reflection_equals = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-equals.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.reflectionEquals = void 0;
    var reflection_info_1 = require_reflection_info();
    function reflectionEquals(info2, a, b) {
      if (a === b) return !0;
      if (!a || !b) return !1;
      for (let field of info2.fields) {
        let localName = field.localName, val_a = field.oneof ? a[field.oneof][localName] : a[localName], val_b = field.oneof ? b[field.oneof][localName] : b[localName];
        switch (field.kind) {
          case "enum":
          case "scalar":
            let t = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
            if (!(field.repeat ? repeatedPrimitiveEq(t, val_a, val_b) : primitiveEq(t, val_a, val_b))) return !1;
            break;
          case "map":
            if (!(field.V.kind == "message" ? repeatedMsgEq(field.V.T(), objectValues(val_a), objectValues(val_b)) : repeatedPrimitiveEq(field.V.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.V.T, objectValues(val_a), objectValues(val_b)))) return !1;
            break;
          case "message":
            let T = field.T();
            if (!(field.repeat ? repeatedMsgEq(T, val_a, val_b) : T.equals(val_a, val_b))) return !1;
            break;
        }
      }
      return !0;
    }
    exports.reflectionEquals = reflectionEquals;
    var objectValues = Object.values;
    function primitiveEq(type, a, b) {
      if (a === b) return !0;
      if (type !== reflection_info_1.ScalarType.BYTES) return !1;
      let ba = a, bb = b;
      if (ba.length !== bb.length) return !1;
      for (let i = 0; i < ba.length; i++) if (ba[i] != bb[i]) return !1;
      return !0;
    }
    function repeatedPrimitiveEq(type, a, b) {
      if (a.length !== b.length) return !1;
      for (let i = 0; i < a.length; i++) if (!primitiveEq(type, a[i], b[i])) return !1;
      return !0;
    }
    function repeatedMsgEq(type, a, b) {
      if (a.length !== b.length) return !1;
      for (let i = 0; i < a.length; i++) if (!type.equals(a[i], b[i])) return !1;
      return !0;
    }
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/message-type.js
var require_message_type = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/message-type.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.MessageType = void 0;
    var message_type_contract_1 = require_message_type_contract(), reflection_info_1 = require_reflection_info(), reflection_type_check_1 = require_reflection_type_check(), reflection_json_reader_1 = require_reflection_json_reader(), reflection_json_writer_1 = require_reflection_json_writer(), reflection_binary_reader_1 = require_reflection_binary_reader(), reflection_binary_writer_1 = require_reflection_binary_writer(), reflection_create_1 = require_reflection_create(), reflection_merge_partial_1 = require_reflection_merge_partial(), json_typings_1 = require_json_typings(), json_format_contract_1 = require_json_format_contract(), reflection_equals_1 = require_reflection_equals(), binary_writer_1 = require_binary_writer(), binary_reader_1 = require_binary_reader(), baseDescriptors = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), messageTypeDescriptor = baseDescriptors[message_type_contract_1.MESSAGE_TYPE] = {}, MessageType4 = class {
      constructor(name, fields, options) {
        this.defaultCheckDepth = 16, this.typeName = name, this.fields = fields.map(reflection_info_1.normalizeFieldInfo), this.options = options ?? {}, messageTypeDescriptor.value = this, this.messagePrototype = Object.create(null, baseDescriptors), this.refTypeCheck = new reflection_type_check_1.ReflectionTypeCheck(this), this.refJsonReader = new reflection_json_reader_1.ReflectionJsonReader(this), this.refJsonWriter = new reflection_json_writer_1.ReflectionJsonWriter(this), this.refBinReader = new reflection_binary_reader_1.ReflectionBinaryReader(this), this.refBinWriter = new reflection_binary_writer_1.ReflectionBinaryWriter(this);
      }
      create(value) {
        let message = reflection_create_1.reflectionCreate(this);
        return value !== void 0 && reflection_merge_partial_1.reflectionMergePartial(this, message, value), message;
      }
      clone(message) {
        let copy = this.create();
        return reflection_merge_partial_1.reflectionMergePartial(this, copy, message), copy;
      }
      equals(a, b) {
        return reflection_equals_1.reflectionEquals(this, a, b);
      }
      is(arg, depth = this.defaultCheckDepth) {
        return this.refTypeCheck.is(arg, depth, !1);
      }
      isAssignable(arg, depth = this.defaultCheckDepth) {
        return this.refTypeCheck.is(arg, depth, !0);
      }
      mergePartial(target, source) {
        reflection_merge_partial_1.reflectionMergePartial(this, target, source);
      }
      fromBinary(data, options) {
        let opt = binary_reader_1.binaryReadOptions(options);
        return this.internalBinaryRead(opt.readerFactory(data), data.byteLength, opt);
      }
      fromJson(json, options) {
        return this.internalJsonRead(json, json_format_contract_1.jsonReadOptions(options));
      }
      fromJsonString(json, options) {
        let value = JSON.parse(json);
        return this.fromJson(value, options);
      }
      toJson(message, options) {
        return this.internalJsonWrite(message, json_format_contract_1.jsonWriteOptions(options));
      }
      toJsonString(message, options) {
        var _a;
        let value = this.toJson(message, options);
        return JSON.stringify(value, null, (_a = options?.prettySpaces) !== null && _a !== void 0 ? _a : 0);
      }
      toBinary(message, options) {
        let opt = binary_writer_1.binaryWriteOptions(options);
        return this.internalBinaryWrite(message, opt.writerFactory(), opt).finish();
      }
      internalJsonRead(json, options, target) {
        if (json !== null && typeof json == "object" && !Array.isArray(json)) {
          let message = target ?? this.create();
          return this.refJsonReader.read(json, message, options), message;
        }
        throw new Error(`Unable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`);
      }
      internalJsonWrite(message, options) {
        return this.refJsonWriter.write(message, options);
      }
      internalBinaryWrite(message, writer, options) {
        return this.refBinWriter.write(message, writer, options), writer;
      }
      internalBinaryRead(reader, length, options, target) {
        let message = target ?? this.create();
        return this.refBinReader.read(reader, message, options, length), message;
      }
    };
    exports.MessageType = MessageType4;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/reflection-contains-message-type.js
var require_reflection_contains_message_type = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/reflection-contains-message-type.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.containsMessageType = void 0;
    var message_type_contract_1 = require_message_type_contract();
    function containsMessageType(msg) {
      return msg[message_type_contract_1.MESSAGE_TYPE] != null;
    }
    exports.containsMessageType = containsMessageType;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/enum-object.js
var require_enum_object = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/enum-object.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.listEnumNumbers = exports.listEnumNames = exports.listEnumValues = exports.isEnumObject = void 0;
    function isEnumObject(arg) {
      if (typeof arg != "object" || arg === null || !arg.hasOwnProperty(0))
        return !1;
      for (let k of Object.keys(arg)) {
        let num = parseInt(k);
        if (Number.isNaN(num)) {
          let num2 = arg[k];
          if (num2 === void 0 || typeof num2 != "number" || arg[num2] === void 0) return !1;
        } else {
          let nam = arg[num];
          if (nam === void 0 || arg[nam] !== num) return !1;
        }
      }
      return !0;
    }
    exports.isEnumObject = isEnumObject;
    function listEnumValues(enumObject) {
      if (!isEnumObject(enumObject)) throw new Error("not a typescript enum object");
      let values = [];
      for (let [name, number] of Object.entries(enumObject)) typeof number == "number" && values.push({ name, number });
      return values;
    }
    exports.listEnumValues = listEnumValues;
    function listEnumNames(enumObject) {
      return listEnumValues(enumObject).map((val) => val.name);
    }
    exports.listEnumNames = listEnumNames;
    function listEnumNumbers(enumObject) {
      return listEnumValues(enumObject).map((val) => val.number).filter((num, index, arr) => arr.indexOf(num) == index);
    }
    exports.listEnumNumbers = listEnumNumbers;
  }
});

// node_modules/@protobuf-ts/runtime/build/commonjs/index.js
var require_commonjs = __commonJS({
  "node_modules/@protobuf-ts/runtime/build/commonjs/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var json_typings_1 = require_json_typings();
    Object.defineProperty(exports, "typeofJsonValue", { enumerable: !0, get: function() {
      return json_typings_1.typeofJsonValue;
    } });
    Object.defineProperty(exports, "isJsonObject", { enumerable: !0, get: function() {
      return json_typings_1.isJsonObject;
    } });
    var base64_1 = require_base64();
    Object.defineProperty(exports, "base64decode", { enumerable: !0, get: function() {
      return base64_1.base64decode;
    } });
    Object.defineProperty(exports, "base64encode", { enumerable: !0, get: function() {
      return base64_1.base64encode;
    } });
    var protobufjs_utf8_1 = require_protobufjs_utf8();
    Object.defineProperty(exports, "utf8read", { enumerable: !0, get: function() {
      return protobufjs_utf8_1.utf8read;
    } });
    var binary_format_contract_1 = require_binary_format_contract();
    Object.defineProperty(exports, "WireType", { enumerable: !0, get: function() {
      return binary_format_contract_1.WireType;
    } });
    Object.defineProperty(exports, "mergeBinaryOptions", { enumerable: !0, get: function() {
      return binary_format_contract_1.mergeBinaryOptions;
    } });
    Object.defineProperty(exports, "UnknownFieldHandler", { enumerable: !0, get: function() {
      return binary_format_contract_1.UnknownFieldHandler;
    } });
    var binary_reader_1 = require_binary_reader();
    Object.defineProperty(exports, "BinaryReader", { enumerable: !0, get: function() {
      return binary_reader_1.BinaryReader;
    } });
    Object.defineProperty(exports, "binaryReadOptions", { enumerable: !0, get: function() {
      return binary_reader_1.binaryReadOptions;
    } });
    var binary_writer_1 = require_binary_writer();
    Object.defineProperty(exports, "BinaryWriter", { enumerable: !0, get: function() {
      return binary_writer_1.BinaryWriter;
    } });
    Object.defineProperty(exports, "binaryWriteOptions", { enumerable: !0, get: function() {
      return binary_writer_1.binaryWriteOptions;
    } });
    var pb_long_1 = require_pb_long();
    Object.defineProperty(exports, "PbLong", { enumerable: !0, get: function() {
      return pb_long_1.PbLong;
    } });
    Object.defineProperty(exports, "PbULong", { enumerable: !0, get: function() {
      return pb_long_1.PbULong;
    } });
    var json_format_contract_1 = require_json_format_contract();
    Object.defineProperty(exports, "jsonReadOptions", { enumerable: !0, get: function() {
      return json_format_contract_1.jsonReadOptions;
    } });
    Object.defineProperty(exports, "jsonWriteOptions", { enumerable: !0, get: function() {
      return json_format_contract_1.jsonWriteOptions;
    } });
    Object.defineProperty(exports, "mergeJsonOptions", { enumerable: !0, get: function() {
      return json_format_contract_1.mergeJsonOptions;
    } });
    var message_type_contract_1 = require_message_type_contract();
    Object.defineProperty(exports, "MESSAGE_TYPE", { enumerable: !0, get: function() {
      return message_type_contract_1.MESSAGE_TYPE;
    } });
    var message_type_1 = require_message_type();
    Object.defineProperty(exports, "MessageType", { enumerable: !0, get: function() {
      return message_type_1.MessageType;
    } });
    var reflection_info_1 = require_reflection_info();
    Object.defineProperty(exports, "ScalarType", { enumerable: !0, get: function() {
      return reflection_info_1.ScalarType;
    } });
    Object.defineProperty(exports, "LongType", { enumerable: !0, get: function() {
      return reflection_info_1.LongType;
    } });
    Object.defineProperty(exports, "RepeatType", { enumerable: !0, get: function() {
      return reflection_info_1.RepeatType;
    } });
    Object.defineProperty(exports, "normalizeFieldInfo", { enumerable: !0, get: function() {
      return reflection_info_1.normalizeFieldInfo;
    } });
    Object.defineProperty(exports, "readFieldOptions", { enumerable: !0, get: function() {
      return reflection_info_1.readFieldOptions;
    } });
    Object.defineProperty(exports, "readFieldOption", { enumerable: !0, get: function() {
      return reflection_info_1.readFieldOption;
    } });
    Object.defineProperty(exports, "readMessageOption", { enumerable: !0, get: function() {
      return reflection_info_1.readMessageOption;
    } });
    var reflection_type_check_1 = require_reflection_type_check();
    Object.defineProperty(exports, "ReflectionTypeCheck", { enumerable: !0, get: function() {
      return reflection_type_check_1.ReflectionTypeCheck;
    } });
    var reflection_create_1 = require_reflection_create();
    Object.defineProperty(exports, "reflectionCreate", { enumerable: !0, get: function() {
      return reflection_create_1.reflectionCreate;
    } });
    var reflection_scalar_default_1 = require_reflection_scalar_default();
    Object.defineProperty(exports, "reflectionScalarDefault", { enumerable: !0, get: function() {
      return reflection_scalar_default_1.reflectionScalarDefault;
    } });
    var reflection_merge_partial_1 = require_reflection_merge_partial();
    Object.defineProperty(exports, "reflectionMergePartial", { enumerable: !0, get: function() {
      return reflection_merge_partial_1.reflectionMergePartial;
    } });
    var reflection_equals_1 = require_reflection_equals();
    Object.defineProperty(exports, "reflectionEquals", { enumerable: !0, get: function() {
      return reflection_equals_1.reflectionEquals;
    } });
    var reflection_binary_reader_1 = require_reflection_binary_reader();
    Object.defineProperty(exports, "ReflectionBinaryReader", { enumerable: !0, get: function() {
      return reflection_binary_reader_1.ReflectionBinaryReader;
    } });
    var reflection_binary_writer_1 = require_reflection_binary_writer();
    Object.defineProperty(exports, "ReflectionBinaryWriter", { enumerable: !0, get: function() {
      return reflection_binary_writer_1.ReflectionBinaryWriter;
    } });
    var reflection_json_reader_1 = require_reflection_json_reader();
    Object.defineProperty(exports, "ReflectionJsonReader", { enumerable: !0, get: function() {
      return reflection_json_reader_1.ReflectionJsonReader;
    } });
    var reflection_json_writer_1 = require_reflection_json_writer();
    Object.defineProperty(exports, "ReflectionJsonWriter", { enumerable: !0, get: function() {
      return reflection_json_writer_1.ReflectionJsonWriter;
    } });
    var reflection_contains_message_type_1 = require_reflection_contains_message_type();
    Object.defineProperty(exports, "containsMessageType", { enumerable: !0, get: function() {
      return reflection_contains_message_type_1.containsMessageType;
    } });
    var oneof_1 = require_oneof();
    Object.defineProperty(exports, "isOneofGroup", { enumerable: !0, get: function() {
      return oneof_1.isOneofGroup;
    } });
    Object.defineProperty(exports, "setOneofValue", { enumerable: !0, get: function() {
      return oneof_1.setOneofValue;
    } });
    Object.defineProperty(exports, "getOneofValue", { enumerable: !0, get: function() {
      return oneof_1.getOneofValue;
    } });
    Object.defineProperty(exports, "clearOneofValue", { enumerable: !0, get: function() {
      return oneof_1.clearOneofValue;
    } });
    Object.defineProperty(exports, "getSelectedOneofValue", { enumerable: !0, get: function() {
      return oneof_1.getSelectedOneofValue;
    } });
    var enum_object_1 = require_enum_object();
    Object.defineProperty(exports, "listEnumValues", { enumerable: !0, get: function() {
      return enum_object_1.listEnumValues;
    } });
    Object.defineProperty(exports, "listEnumNames", { enumerable: !0, get: function() {
      return enum_object_1.listEnumNames;
    } });
    Object.defineProperty(exports, "listEnumNumbers", { enumerable: !0, get: function() {
      return enum_object_1.listEnumNumbers;
    } });
    Object.defineProperty(exports, "isEnumObject", { enumerable: !0, get: function() {
      return enum_object_1.isEnumObject;
    } });
    var lower_camel_case_1 = require_lower_camel_case();
    Object.defineProperty(exports, "lowerCamelCase", { enumerable: !0, get: function() {
      return lower_camel_case_1.lowerCamelCase;
    } });
    var assert_1 = require_assert();
    Object.defineProperty(exports, "assert", { enumerable: !0, get: function() {
      return assert_1.assert;
    } });
    Object.defineProperty(exports, "assertNever", { enumerable: !0, get: function() {
      return assert_1.assertNever;
    } });
    Object.defineProperty(exports, "assertInt32", { enumerable: !0, get: function() {
      return assert_1.assertInt32;
    } });
    Object.defineProperty(exports, "assertUInt32", { enumerable: !0, get: function() {
      return assert_1.assertUInt32;
    } });
    Object.defineProperty(exports, "assertFloat32", { enumerable: !0, get: function() {
      return assert_1.assertFloat32;
    } });
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js
var require_reflection_info2 = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.readServiceOption = exports.readMethodOption = exports.readMethodOptions = exports.normalizeMethodInfo = void 0;
    var runtime_1 = require_commonjs();
    function normalizeMethodInfo(method, service) {
      var _a, _b, _c;
      let m = method;
      return m.service = service, m.localName = (_a = m.localName) !== null && _a !== void 0 ? _a : runtime_1.lowerCamelCase(m.name), m.serverStreaming = !!m.serverStreaming, m.clientStreaming = !!m.clientStreaming, m.options = (_b = m.options) !== null && _b !== void 0 ? _b : {}, m.idempotency = (_c = m.idempotency) !== null && _c !== void 0 ? _c : void 0, m;
    }
    exports.normalizeMethodInfo = normalizeMethodInfo;
    function readMethodOptions(service, methodName, extensionName, extensionType) {
      var _a;
      let options = (_a = service.methods.find((m, i) => m.localName === methodName || i === methodName)) === null || _a === void 0 ? void 0 : _a.options;
      return options && options[extensionName] ? extensionType.fromJson(options[extensionName]) : void 0;
    }
    exports.readMethodOptions = readMethodOptions;
    function readMethodOption(service, methodName, extensionName, extensionType) {
      var _a;
      let options = (_a = service.methods.find((m, i) => m.localName === methodName || i === methodName)) === null || _a === void 0 ? void 0 : _a.options;
      if (!options)
        return;
      let optionVal = options[extensionName];
      return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
    }
    exports.readMethodOption = readMethodOption;
    function readServiceOption(service, extensionName, extensionType) {
      let options = service.options;
      if (!options)
        return;
      let optionVal = options[extensionName];
      return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
    }
    exports.readServiceOption = readServiceOption;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/service-type.js
var require_service_type = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/service-type.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ServiceType = void 0;
    var reflection_info_1 = require_reflection_info2(), ServiceType2 = class {
      constructor(typeName, methods, options) {
        this.typeName = typeName, this.methods = methods.map((i) => reflection_info_1.normalizeMethodInfo(i, this)), this.options = options ?? {};
      }
    };
    exports.ServiceType = ServiceType2;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-error.js
var require_rpc_error = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.RpcError = void 0;
    var RpcError = class extends Error {
      constructor(message, code = "UNKNOWN", meta) {
        super(message), this.name = "RpcError", Object.setPrototypeOf(this, new.target.prototype), this.code = code, this.meta = meta ?? {};
      }
      toString() {
        let l = [this.name + ": " + this.message];
        this.code && (l.push(""), l.push("Code: " + this.code)), this.serviceName && this.methodName && l.push("Method: " + this.serviceName + "/" + this.methodName);
        let m = Object.entries(this.meta);
        if (m.length) {
          l.push(""), l.push("Meta:");
          for (let [k, v] of m)
            l.push(`  ${k}: ${v}`);
        }
        return l.join(`
`);
      }
    };
    exports.RpcError = RpcError;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js
var require_rpc_options = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.mergeRpcOptions = void 0;
    var runtime_1 = require_commonjs();
    function mergeRpcOptions(defaults, options) {
      if (!options) return defaults;
      let o = {};
      copy(defaults, o), copy(options, o);
      for (let key of Object.keys(options)) {
        let val = options[key];
        switch (key) {
          case "jsonOptions":
            o.jsonOptions = runtime_1.mergeJsonOptions(defaults.jsonOptions, o.jsonOptions);
            break;
          case "binaryOptions":
            o.binaryOptions = runtime_1.mergeBinaryOptions(defaults.binaryOptions, o.binaryOptions);
            break;
          case "meta":
            o.meta = {}, copy(defaults.meta, o.meta), copy(options.meta, o.meta);
            break;
          case "interceptors":
            o.interceptors = defaults.interceptors ? defaults.interceptors.concat(val) : val.concat();
            break;
        }
      }
      return o;
    }
    exports.mergeRpcOptions = mergeRpcOptions;
    function copy(a, into) {
      if (!a) return;
      let c = into;
      for (let [k, v] of Object.entries(a))
        v instanceof Date ? c[k] = new Date(v.getTime()) : Array.isArray(v) ? c[k] = v.concat() : c[k] = v;
    }
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js
var require_deferred = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.Deferred = exports.DeferredState = void 0;
    var DeferredState;
    (function(DeferredState2) {
      DeferredState2[DeferredState2.PENDING = 0] = "PENDING", DeferredState2[DeferredState2.REJECTED = 1] = "REJECTED", DeferredState2[DeferredState2.RESOLVED = 2] = "RESOLVED";
    })(DeferredState = exports.DeferredState || (exports.DeferredState = {}));
    var Deferred = class {
      constructor(preventUnhandledRejectionWarning = !0) {
        this._state = DeferredState.PENDING, this._promise = new Promise((resolve, reject) => {
          this._resolve = resolve, this._reject = reject;
        }), preventUnhandledRejectionWarning && this._promise.catch((_) => {
        });
      }
      get state() {
        return this._state;
      }
      get promise() {
        return this._promise;
      }
      resolve(value) {
        if (this.state !== DeferredState.PENDING) throw new Error(`cannot resolve ${DeferredState[this.state].toLowerCase()}`);
        this._resolve(value), this._state = DeferredState.RESOLVED;
      }
      reject(reason) {
        if (this.state !== DeferredState.PENDING) throw new Error(`cannot reject ${DeferredState[this.state].toLowerCase()}`);
        this._reject(reason), this._state = DeferredState.REJECTED;
      }
      resolvePending(val) {
        this._state === DeferredState.PENDING && this.resolve(val);
      }
      rejectPending(reason) {
        this._state === DeferredState.PENDING && this.reject(reason);
      }
    };
    exports.Deferred = Deferred;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js
var require_rpc_output_stream = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.RpcOutputStreamController = void 0;
    var deferred_1 = require_deferred(), runtime_1 = require_commonjs(), RpcOutputStreamController = class {
      constructor() {
        this._lis = { nxt: [], msg: [], err: [], cmp: [] }, this._closed = !1, this._itState = { q: [] };
      }
      onNext(callback) {
        return this.addLis(callback, this._lis.nxt);
      }
      onMessage(callback) {
        return this.addLis(callback, this._lis.msg);
      }
      onError(callback) {
        return this.addLis(callback, this._lis.err);
      }
      onComplete(callback) {
        return this.addLis(callback, this._lis.cmp);
      }
      addLis(callback, list) {
        return list.push(callback), () => {
          let i = list.indexOf(callback);
          i >= 0 && list.splice(i, 1);
        };
      }
      clearLis() {
        for (let l of Object.values(this._lis)) l.splice(0, l.length);
      }
      get closed() {
        return this._closed !== !1;
      }
      notifyNext(message, error, complete) {
        runtime_1.assert((message ? 1 : 0) + (error ? 1 : 0) + (complete ? 1 : 0) <= 1, "only one emission at a time"), message && this.notifyMessage(message), error && this.notifyError(error), complete && this.notifyComplete();
      }
      notifyMessage(message) {
        runtime_1.assert(!this.closed, "stream is closed"), this.pushIt({ value: message, done: !1 }), this._lis.msg.forEach((l) => l(message)), this._lis.nxt.forEach((l) => l(message, void 0, !1));
      }
      notifyError(error) {
        runtime_1.assert(!this.closed, "stream is closed"), this._closed = error, this.pushIt(error), this._lis.err.forEach((l) => l(error)), this._lis.nxt.forEach((l) => l(void 0, error, !1)), this.clearLis();
      }
      notifyComplete() {
        runtime_1.assert(!this.closed, "stream is closed"), this._closed = !0, this.pushIt({ value: null, done: !0 }), this._lis.cmp.forEach((l) => l()), this._lis.nxt.forEach((l) => l(void 0, void 0, !0)), this.clearLis();
      }
      [Symbol.asyncIterator]() {
        return this._closed === !0 ? this.pushIt({ value: null, done: !0 }) : this._closed !== !1 && this.pushIt(this._closed), { next: () => {
          let state = this._itState;
          runtime_1.assert(state, "bad state"), runtime_1.assert(!state.p, "iterator contract broken");
          let first = state.q.shift();
          return first ? "value" in first ? Promise.resolve(first) : Promise.reject(first) : (state.p = new deferred_1.Deferred(), state.p.promise);
        } };
      }
      pushIt(result) {
        let state = this._itState;
        if (state.p) {
          let p = state.p;
          runtime_1.assert(p.state == deferred_1.DeferredState.PENDING, "iterator contract broken"), "value" in result ? p.resolve(result) : p.reject(result), delete state.p;
        } else
          state.q.push(result);
      }
    };
    exports.RpcOutputStreamController = RpcOutputStreamController;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/unary-call.js
var require_unary_call = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/unary-call.js"(exports) {
    "use strict";
    var __awaiter4 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.UnaryCall = void 0;
    var UnaryCall = class {
      constructor(method, requestHeaders, request, headers, response, status, trailers) {
        this.method = method, this.requestHeaders = requestHeaders, this.request = request, this.headers = headers, this.response = response, this.status = status, this.trailers = trailers;
      }
      then(onfulfilled, onrejected) {
        return this.promiseFinished().then((value) => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, (reason) => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
      }
      promiseFinished() {
        return __awaiter4(this, void 0, void 0, function* () {
          let [headers, response, status, trailers] = yield Promise.all([this.headers, this.response, this.status, this.trailers]);
          return { method: this.method, requestHeaders: this.requestHeaders, request: this.request, headers, response, status, trailers };
        });
      }
    };
    exports.UnaryCall = UnaryCall;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-streaming-call.js
var require_server_streaming_call = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-streaming-call.js"(exports) {
    "use strict";
    var __awaiter4 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ServerStreamingCall = void 0;
    var ServerStreamingCall = class {
      constructor(method, requestHeaders, request, headers, response, status, trailers) {
        this.method = method, this.requestHeaders = requestHeaders, this.request = request, this.headers = headers, this.responses = response, this.status = status, this.trailers = trailers;
      }
      then(onfulfilled, onrejected) {
        return this.promiseFinished().then((value) => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, (reason) => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
      }
      promiseFinished() {
        return __awaiter4(this, void 0, void 0, function* () {
          let [headers, status, trailers] = yield Promise.all([this.headers, this.status, this.trailers]);
          return { method: this.method, requestHeaders: this.requestHeaders, request: this.request, headers, status, trailers };
        });
      }
    };
    exports.ServerStreamingCall = ServerStreamingCall;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/client-streaming-call.js
var require_client_streaming_call = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/client-streaming-call.js"(exports) {
    "use strict";
    var __awaiter4 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ClientStreamingCall = void 0;
    var ClientStreamingCall = class {
      constructor(method, requestHeaders, request, headers, response, status, trailers) {
        this.method = method, this.requestHeaders = requestHeaders, this.requests = request, this.headers = headers, this.response = response, this.status = status, this.trailers = trailers;
      }
      then(onfulfilled, onrejected) {
        return this.promiseFinished().then((value) => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, (reason) => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
      }
      promiseFinished() {
        return __awaiter4(this, void 0, void 0, function* () {
          let [headers, response, status, trailers] = yield Promise.all([this.headers, this.response, this.status, this.trailers]);
          return { method: this.method, requestHeaders: this.requestHeaders, headers, response, status, trailers };
        });
      }
    };
    exports.ClientStreamingCall = ClientStreamingCall;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js
var require_duplex_streaming_call = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js"(exports) {
    "use strict";
    var __awaiter4 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.DuplexStreamingCall = void 0;
    var DuplexStreamingCall = class {
      constructor(method, requestHeaders, request, headers, response, status, trailers) {
        this.method = method, this.requestHeaders = requestHeaders, this.requests = request, this.headers = headers, this.responses = response, this.status = status, this.trailers = trailers;
      }
      then(onfulfilled, onrejected) {
        return this.promiseFinished().then((value) => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, (reason) => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
      }
      promiseFinished() {
        return __awaiter4(this, void 0, void 0, function* () {
          let [headers, status, trailers] = yield Promise.all([this.headers, this.status, this.trailers]);
          return { method: this.method, requestHeaders: this.requestHeaders, headers, status, trailers };
        });
      }
    };
    exports.DuplexStreamingCall = DuplexStreamingCall;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/test-transport.js
var require_test_transport = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/test-transport.js"(exports) {
    "use strict";
    var __awaiter4 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.TestTransport = void 0;
    var rpc_error_1 = require_rpc_error(), runtime_1 = require_commonjs(), rpc_output_stream_1 = require_rpc_output_stream(), rpc_options_1 = require_rpc_options(), unary_call_1 = require_unary_call(), server_streaming_call_1 = require_server_streaming_call(), client_streaming_call_1 = require_client_streaming_call(), duplex_streaming_call_1 = require_duplex_streaming_call(), TestTransport = class _TestTransport {
      constructor(data) {
        this.suppressUncaughtRejections = !0, this.headerDelay = 10, this.responseDelay = 50, this.betweenResponseDelay = 10, this.afterResponseDelay = 10, this.data = data ?? {};
      }
      get sentMessages() {
        return this.lastInput instanceof TestInputStream ? this.lastInput.sent : typeof this.lastInput == "object" ? [this.lastInput.single] : [];
      }
      get sendComplete() {
        return this.lastInput instanceof TestInputStream ? this.lastInput.completed : typeof this.lastInput == "object";
      }
      promiseHeaders() {
        var _a;
        let headers = (_a = this.data.headers) !== null && _a !== void 0 ? _a : _TestTransport.defaultHeaders;
        return headers instanceof rpc_error_1.RpcError ? Promise.reject(headers) : Promise.resolve(headers);
      }
      promiseSingleResponse(method) {
        if (this.data.response instanceof rpc_error_1.RpcError)
          return Promise.reject(this.data.response);
        let r;
        return Array.isArray(this.data.response) ? (runtime_1.assert(this.data.response.length > 0), r = this.data.response[0]) : this.data.response !== void 0 ? r = this.data.response : r = method.O.create(), runtime_1.assert(method.O.is(r)), Promise.resolve(r);
      }
      streamResponses(method, stream, abort) {
        return __awaiter4(this, void 0, void 0, function* () {
          let messages = [];
          if (this.data.response === void 0)
            messages.push(method.O.create());
          else if (Array.isArray(this.data.response))
            for (let msg of this.data.response)
              runtime_1.assert(method.O.is(msg)), messages.push(msg);
          else this.data.response instanceof rpc_error_1.RpcError || (runtime_1.assert(method.O.is(this.data.response)), messages.push(this.data.response));
          try {
            yield delay(this.responseDelay, abort)(void 0);
          } catch (error) {
            stream.notifyError(error);
            return;
          }
          if (this.data.response instanceof rpc_error_1.RpcError) {
            stream.notifyError(this.data.response);
            return;
          }
          for (let msg of messages) {
            stream.notifyMessage(msg);
            try {
              yield delay(this.betweenResponseDelay, abort)(void 0);
            } catch (error) {
              stream.notifyError(error);
              return;
            }
          }
          if (this.data.status instanceof rpc_error_1.RpcError) {
            stream.notifyError(this.data.status);
            return;
          }
          if (this.data.trailers instanceof rpc_error_1.RpcError) {
            stream.notifyError(this.data.trailers);
            return;
          }
          stream.notifyComplete();
        });
      }
      promiseStatus() {
        var _a;
        let status = (_a = this.data.status) !== null && _a !== void 0 ? _a : _TestTransport.defaultStatus;
        return status instanceof rpc_error_1.RpcError ? Promise.reject(status) : Promise.resolve(status);
      }
      promiseTrailers() {
        var _a;
        let trailers = (_a = this.data.trailers) !== null && _a !== void 0 ? _a : _TestTransport.defaultTrailers;
        return trailers instanceof rpc_error_1.RpcError ? Promise.reject(trailers) : Promise.resolve(trailers);
      }
      maybeSuppressUncaught(...promise) {
        if (this.suppressUncaughtRejections)
          for (let p of promise)
            p.catch(() => {
            });
      }
      mergeOptions(options) {
        return rpc_options_1.mergeRpcOptions({}, options);
      }
      unary(method, input, options) {
        var _a;
        let requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), responsePromise = headersPromise.catch((_) => {
        }).then(delay(this.responseDelay, options.abort)).then((_) => this.promiseSingleResponse(method)), statusPromise = responsePromise.catch((_) => {
        }).then(delay(this.afterResponseDelay, options.abort)).then((_) => this.promiseStatus()), trailersPromise = responsePromise.catch((_) => {
        }).then(delay(this.afterResponseDelay, options.abort)).then((_) => this.promiseTrailers());
        return this.maybeSuppressUncaught(statusPromise, trailersPromise), this.lastInput = { single: input }, new unary_call_1.UnaryCall(method, requestHeaders, input, headersPromise, responsePromise, statusPromise, trailersPromise);
      }
      serverStreaming(method, input, options) {
        var _a;
        let requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), outputStream = new rpc_output_stream_1.RpcOutputStreamController(), responseStreamClosedPromise = headersPromise.then(delay(this.responseDelay, options.abort)).catch(() => {
        }).then(() => this.streamResponses(method, outputStream, options.abort)).then(delay(this.afterResponseDelay, options.abort)), statusPromise = responseStreamClosedPromise.then(() => this.promiseStatus()), trailersPromise = responseStreamClosedPromise.then(() => this.promiseTrailers());
        return this.maybeSuppressUncaught(statusPromise, trailersPromise), this.lastInput = { single: input }, new server_streaming_call_1.ServerStreamingCall(method, requestHeaders, input, headersPromise, outputStream, statusPromise, trailersPromise);
      }
      clientStreaming(method, options) {
        var _a;
        let requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), responsePromise = headersPromise.catch((_) => {
        }).then(delay(this.responseDelay, options.abort)).then((_) => this.promiseSingleResponse(method)), statusPromise = responsePromise.catch((_) => {
        }).then(delay(this.afterResponseDelay, options.abort)).then((_) => this.promiseStatus()), trailersPromise = responsePromise.catch((_) => {
        }).then(delay(this.afterResponseDelay, options.abort)).then((_) => this.promiseTrailers());
        return this.maybeSuppressUncaught(statusPromise, trailersPromise), this.lastInput = new TestInputStream(this.data, options.abort), new client_streaming_call_1.ClientStreamingCall(method, requestHeaders, this.lastInput, headersPromise, responsePromise, statusPromise, trailersPromise);
      }
      duplex(method, options) {
        var _a;
        let requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), outputStream = new rpc_output_stream_1.RpcOutputStreamController(), responseStreamClosedPromise = headersPromise.then(delay(this.responseDelay, options.abort)).catch(() => {
        }).then(() => this.streamResponses(method, outputStream, options.abort)).then(delay(this.afterResponseDelay, options.abort)), statusPromise = responseStreamClosedPromise.then(() => this.promiseStatus()), trailersPromise = responseStreamClosedPromise.then(() => this.promiseTrailers());
        return this.maybeSuppressUncaught(statusPromise, trailersPromise), this.lastInput = new TestInputStream(this.data, options.abort), new duplex_streaming_call_1.DuplexStreamingCall(method, requestHeaders, this.lastInput, headersPromise, outputStream, statusPromise, trailersPromise);
      }
    };
    exports.TestTransport = TestTransport;
    TestTransport.defaultHeaders = { responseHeader: "test" };
    TestTransport.defaultStatus = { code: "OK", detail: "all good" };
    TestTransport.defaultTrailers = { responseTrailer: "test" };
    function delay(ms, abort) {
      return (v) => new Promise((resolve, reject) => {
        if (abort?.aborted)
          reject(new rpc_error_1.RpcError("user cancel", "CANCELLED"));
        else {
          let id = setTimeout(() => resolve(v), ms);
          abort && abort.addEventListener("abort", (ev) => {
            clearTimeout(id), reject(new rpc_error_1.RpcError("user cancel", "CANCELLED"));
          });
        }
      });
    }
    var TestInputStream = class {
      constructor(data, abort) {
        this._completed = !1, this._sent = [], this.data = data, this.abort = abort;
      }
      get sent() {
        return this._sent;
      }
      get completed() {
        return this._completed;
      }
      send(message) {
        if (this.data.inputMessage instanceof rpc_error_1.RpcError)
          return Promise.reject(this.data.inputMessage);
        let delayMs = this.data.inputMessage === void 0 ? 10 : this.data.inputMessage;
        return Promise.resolve(void 0).then(() => {
          this._sent.push(message);
        }).then(delay(delayMs, this.abort));
      }
      complete() {
        if (this.data.inputComplete instanceof rpc_error_1.RpcError)
          return Promise.reject(this.data.inputComplete);
        let delayMs = this.data.inputComplete === void 0 ? 10 : this.data.inputComplete;
        return Promise.resolve(void 0).then(() => {
          this._completed = !0;
        }).then(delay(delayMs, this.abort));
      }
    };
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-interceptor.js
var require_rpc_interceptor = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-interceptor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.stackDuplexStreamingInterceptors = exports.stackClientStreamingInterceptors = exports.stackServerStreamingInterceptors = exports.stackUnaryInterceptors = exports.stackIntercept = void 0;
    var runtime_1 = require_commonjs();
    function stackIntercept(kind, transport, method, options, input) {
      var _a, _b, _c, _d;
      if (kind == "unary") {
        let tail = (mtd, inp, opt) => transport.unary(mtd, inp, opt);
        for (let curr of ((_a = options.interceptors) !== null && _a !== void 0 ? _a : []).filter((i) => i.interceptUnary).reverse()) {
          let next = tail;
          tail = (mtd, inp, opt) => curr.interceptUnary(next, mtd, inp, opt);
        }
        return tail(method, input, options);
      }
      if (kind == "serverStreaming") {
        let tail = (mtd, inp, opt) => transport.serverStreaming(mtd, inp, opt);
        for (let curr of ((_b = options.interceptors) !== null && _b !== void 0 ? _b : []).filter((i) => i.interceptServerStreaming).reverse()) {
          let next = tail;
          tail = (mtd, inp, opt) => curr.interceptServerStreaming(next, mtd, inp, opt);
        }
        return tail(method, input, options);
      }
      if (kind == "clientStreaming") {
        let tail = (mtd, opt) => transport.clientStreaming(mtd, opt);
        for (let curr of ((_c = options.interceptors) !== null && _c !== void 0 ? _c : []).filter((i) => i.interceptClientStreaming).reverse()) {
          let next = tail;
          tail = (mtd, opt) => curr.interceptClientStreaming(next, mtd, opt);
        }
        return tail(method, options);
      }
      if (kind == "duplex") {
        let tail = (mtd, opt) => transport.duplex(mtd, opt);
        for (let curr of ((_d = options.interceptors) !== null && _d !== void 0 ? _d : []).filter((i) => i.interceptDuplex).reverse()) {
          let next = tail;
          tail = (mtd, opt) => curr.interceptDuplex(next, mtd, opt);
        }
        return tail(method, options);
      }
      runtime_1.assertNever(kind);
    }
    exports.stackIntercept = stackIntercept;
    function stackUnaryInterceptors(transport, method, input, options) {
      return stackIntercept("unary", transport, method, options, input);
    }
    exports.stackUnaryInterceptors = stackUnaryInterceptors;
    function stackServerStreamingInterceptors(transport, method, input, options) {
      return stackIntercept("serverStreaming", transport, method, options, input);
    }
    exports.stackServerStreamingInterceptors = stackServerStreamingInterceptors;
    function stackClientStreamingInterceptors(transport, method, options) {
      return stackIntercept("clientStreaming", transport, method, options);
    }
    exports.stackClientStreamingInterceptors = stackClientStreamingInterceptors;
    function stackDuplexStreamingInterceptors(transport, method, options) {
      return stackIntercept("duplex", transport, method, options);
    }
    exports.stackDuplexStreamingInterceptors = stackDuplexStreamingInterceptors;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-call-context.js
var require_server_call_context = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-call-context.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.ServerCallContextController = void 0;
    var ServerCallContextController = class {
      constructor(method, headers, deadline, sendResponseHeadersFn, defaultStatus = { code: "OK", detail: "" }) {
        this._cancelled = !1, this._listeners = [], this.method = method, this.headers = headers, this.deadline = deadline, this.trailers = {}, this._sendRH = sendResponseHeadersFn, this.status = defaultStatus;
      }
      notifyCancelled() {
        if (!this._cancelled) {
          this._cancelled = !0;
          for (let l of this._listeners)
            l();
        }
      }
      sendResponseHeaders(data) {
        this._sendRH(data);
      }
      get cancelled() {
        return this._cancelled;
      }
      onCancel(callback) {
        let l = this._listeners;
        return l.push(callback), () => {
          let i = l.indexOf(callback);
          i >= 0 && l.splice(i, 1);
        };
      }
    };
    exports.ServerCallContextController = ServerCallContextController;
  }
});

// node_modules/@protobuf-ts/runtime-rpc/build/commonjs/index.js
var require_commonjs2 = __commonJS({
  "node_modules/@protobuf-ts/runtime-rpc/build/commonjs/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var service_type_1 = require_service_type();
    Object.defineProperty(exports, "ServiceType", { enumerable: !0, get: function() {
      return service_type_1.ServiceType;
    } });
    var reflection_info_1 = require_reflection_info2();
    Object.defineProperty(exports, "readMethodOptions", { enumerable: !0, get: function() {
      return reflection_info_1.readMethodOptions;
    } });
    Object.defineProperty(exports, "readMethodOption", { enumerable: !0, get: function() {
      return reflection_info_1.readMethodOption;
    } });
    Object.defineProperty(exports, "readServiceOption", { enumerable: !0, get: function() {
      return reflection_info_1.readServiceOption;
    } });
    var rpc_error_1 = require_rpc_error();
    Object.defineProperty(exports, "RpcError", { enumerable: !0, get: function() {
      return rpc_error_1.RpcError;
    } });
    var rpc_options_1 = require_rpc_options();
    Object.defineProperty(exports, "mergeRpcOptions", { enumerable: !0, get: function() {
      return rpc_options_1.mergeRpcOptions;
    } });
    var rpc_output_stream_1 = require_rpc_output_stream();
    Object.defineProperty(exports, "RpcOutputStreamController", { enumerable: !0, get: function() {
      return rpc_output_stream_1.RpcOutputStreamController;
    } });
    var test_transport_1 = require_test_transport();
    Object.defineProperty(exports, "TestTransport", { enumerable: !0, get: function() {
      return test_transport_1.TestTransport;
    } });
    var deferred_1 = require_deferred();
    Object.defineProperty(exports, "Deferred", { enumerable: !0, get: function() {
      return deferred_1.Deferred;
    } });
    Object.defineProperty(exports, "DeferredState", { enumerable: !0, get: function() {
      return deferred_1.DeferredState;
    } });
    var duplex_streaming_call_1 = require_duplex_streaming_call();
    Object.defineProperty(exports, "DuplexStreamingCall", { enumerable: !0, get: function() {
      return duplex_streaming_call_1.DuplexStreamingCall;
    } });
    var client_streaming_call_1 = require_client_streaming_call();
    Object.defineProperty(exports, "ClientStreamingCall", { enumerable: !0, get: function() {
      return client_streaming_call_1.ClientStreamingCall;
    } });
    var server_streaming_call_1 = require_server_streaming_call();
    Object.defineProperty(exports, "ServerStreamingCall", { enumerable: !0, get: function() {
      return server_streaming_call_1.ServerStreamingCall;
    } });
    var unary_call_1 = require_unary_call();
    Object.defineProperty(exports, "UnaryCall", { enumerable: !0, get: function() {
      return unary_call_1.UnaryCall;
    } });
    var rpc_interceptor_1 = require_rpc_interceptor();
    Object.defineProperty(exports, "stackIntercept", { enumerable: !0, get: function() {
      return rpc_interceptor_1.stackIntercept;
    } });
    Object.defineProperty(exports, "stackDuplexStreamingInterceptors", { enumerable: !0, get: function() {
      return rpc_interceptor_1.stackDuplexStreamingInterceptors;
    } });
    Object.defineProperty(exports, "stackClientStreamingInterceptors", { enumerable: !0, get: function() {
      return rpc_interceptor_1.stackClientStreamingInterceptors;
    } });
    Object.defineProperty(exports, "stackServerStreamingInterceptors", { enumerable: !0, get: function() {
      return rpc_interceptor_1.stackServerStreamingInterceptors;
    } });
    Object.defineProperty(exports, "stackUnaryInterceptors", { enumerable: !0, get: function() {
      return rpc_interceptor_1.stackUnaryInterceptors;
    } });
    var server_call_context_1 = require_server_call_context();
    Object.defineProperty(exports, "ServerCallContextController", { enumerable: !0, get: function() {
      return server_call_context_1.ServerCallContextController;
    } });
  }
});

// node_modules/@actions/artifact/package.json
var require_package = __commonJS({
  "node_modules/@actions/artifact/package.json"(exports, module) {
    module.exports = {
      name: "@actions/artifact",
      version: "6.2.1",
      preview: !0,
      description: "Actions artifact lib",
      keywords: [
        "github",
        "actions",
        "artifact"
      ],
      homepage: "https://github.com/actions/toolkit/tree/main/packages/artifact",
      license: "MIT",
      type: "module",
      main: "lib/artifact.js",
      types: "lib/artifact.d.ts",
      exports: {
        ".": {
          types: "./lib/artifact.d.ts",
          import: "./lib/artifact.js"
        }
      },
      directories: {
        lib: "lib",
        test: "__tests__"
      },
      files: [
        "lib",
        "!.DS_Store"
      ],
      publishConfig: {
        access: "public"
      },
      repository: {
        type: "git",
        url: "git+https://github.com/actions/toolkit.git",
        directory: "packages/artifact"
      },
      scripts: {
        "audit-moderate": "npm install && npm audit --json --audit-level=moderate > audit.json",
        test: "cd ../../ && npm run test ./packages/artifact",
        bootstrap: "cd ../../ && npm run bootstrap",
        "tsc-run": "tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/",
        tsc: "npm run bootstrap && npm run tsc-run",
        "gen:docs": "typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"
      },
      bugs: {
        url: "https://github.com/actions/toolkit/issues"
      },
      dependencies: {
        "@actions/core": "^3.0.0",
        "@actions/github": "^9.0.0",
        "@actions/http-client": "^4.0.0",
        "@azure/storage-blob": "^12.30.0",
        "@octokit/core": "^7.0.6",
        "@octokit/plugin-request-log": "^6.0.0",
        "@octokit/plugin-retry": "^8.0.0",
        "@octokit/request": "^10.0.7",
        "@octokit/request-error": "^7.1.0",
        "@protobuf-ts/plugin": "^2.2.3-alpha.1",
        "@protobuf-ts/runtime": "^2.9.4",
        archiver: "^7.0.1",
        "jwt-decode": "^4.0.0",
        "unzip-stream": "^0.3.1"
      },
      devDependencies: {
        "@types/archiver": "^7.0.0",
        "@types/unzip-stream": "^0.3.4",
        typedoc: "^0.28.16",
        "typedoc-plugin-markdown": "^4.9.0",
        typescript: "^5.9.3"
      },
      overrides: {
        "uri-js": "npm:uri-js-replace@^1.0.1",
        "node-fetch": "^3.3.2"
      }
    };
  }
});

// node_modules/@actions/artifact/lib/internal/shared/package-version.cjs
var require_package_version = __commonJS({
  "node_modules/@actions/artifact/lib/internal/shared/package-version.cjs"(exports, module) {
    var packageJson = require_package();
    module.exports = { version: packageJson.version };
  }
});

// node_modules/@actions/artifact/lib/internal/shared/errors.js
var FilesNotFoundError = class extends Error {
  constructor(files = []) {
    let message = "No files were found to upload";
    files.length > 0 && (message += `: ${files.join(", ")}`), super(message), this.files = files, this.name = "FilesNotFoundError";
  }
}, InvalidResponseError = class extends Error {
  constructor(message) {
    super(message), this.name = "InvalidResponseError";
  }
}, ArtifactNotFoundError = class extends Error {
  constructor(message = "Artifact not found") {
    super(message), this.name = "ArtifactNotFoundError";
  }
}, GHESNotSupportedError = class extends Error {
  constructor(message = "@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES.") {
    super(message), this.name = "GHESNotSupportedError";
  }
}, NetworkError = class extends Error {
  constructor(code) {
    let message = `Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
    super(message), this.code = code, this.name = "NetworkError";
  }
};
NetworkError.isNetworkErrorCode = (code) => code ? ["ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH"].includes(code) : !1;
var UsageError = class extends Error {
  constructor() {
    super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = "UsageError";
  }
};
UsageError.isUsageErrorMessage = (msg) => msg ? msg.includes("insufficient usage") : !1;

// node_modules/@actions/http-client/lib/index.js

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  let usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl))
    return;
  let proxyVar = usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
  if (proxyVar)
    try {
      return new DecodedURL(proxyVar);
    } catch {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
    }
  else
    return;
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname)
    return !1;
  let reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost))
    return !0;
  let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
  if (!noProxy)
    return !1;
  let reqPort;
  reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
  let upperReqHosts = [reqUrl.hostname.toUpperCase()];
  typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x))
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`)))
      return !0;
  return !1;
}
function isLoopbackAddress(host) {
  let hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel2());
init_undici();
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2.OK = 200] = "OK", HttpCodes2[HttpCodes2.MultipleChoices = 300] = "MultipleChoices", HttpCodes2[HttpCodes2.MovedPermanently = 301] = "MovedPermanently", HttpCodes2[HttpCodes2.ResourceMoved = 302] = "ResourceMoved", HttpCodes2[HttpCodes2.SeeOther = 303] = "SeeOther", HttpCodes2[HttpCodes2.NotModified = 304] = "NotModified", HttpCodes2[HttpCodes2.UseProxy = 305] = "UseProxy", HttpCodes2[HttpCodes2.SwitchProxy = 306] = "SwitchProxy", HttpCodes2[HttpCodes2.TemporaryRedirect = 307] = "TemporaryRedirect", HttpCodes2[HttpCodes2.PermanentRedirect = 308] = "PermanentRedirect", HttpCodes2[HttpCodes2.BadRequest = 400] = "BadRequest", HttpCodes2[HttpCodes2.Unauthorized = 401] = "Unauthorized", HttpCodes2[HttpCodes2.PaymentRequired = 402] = "PaymentRequired", HttpCodes2[HttpCodes2.Forbidden = 403] = "Forbidden", HttpCodes2[HttpCodes2.NotFound = 404] = "NotFound", HttpCodes2[HttpCodes2.MethodNotAllowed = 405] = "MethodNotAllowed", HttpCodes2[HttpCodes2.NotAcceptable = 406] = "NotAcceptable", HttpCodes2[HttpCodes2.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", HttpCodes2[HttpCodes2.RequestTimeout = 408] = "RequestTimeout", HttpCodes2[HttpCodes2.Conflict = 409] = "Conflict", HttpCodes2[HttpCodes2.Gone = 410] = "Gone", HttpCodes2[HttpCodes2.TooManyRequests = 429] = "TooManyRequests", HttpCodes2[HttpCodes2.InternalServerError = 500] = "InternalServerError", HttpCodes2[HttpCodes2.NotImplemented = 501] = "NotImplemented", HttpCodes2[HttpCodes2.BadGateway = 502] = "BadGateway", HttpCodes2[HttpCodes2.ServiceUnavailable = 503] = "ServiceUnavailable", HttpCodes2[HttpCodes2.GatewayTimeout = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2.Accept = "accept", Headers2.ContentType = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2.ApplicationJson = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect], HttpResponseRetryCodes = [HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout], RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"], ExponentialBackoffCeiling = 10, ExponentialBackoffTimeSlice = 5, HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message), this.name = "HttpClientError", this.statusCode = statusCode, Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
}, HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        }), this.message.on("end", () => {
          resolve(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        }), this.message.on("end", () => {
          resolve(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(userAgent), this.handlers = handlers || [], this.requestOptions = requestOptions, requestOptions && (requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError), this._socketTimeout = requestOptions.socketTimeout, requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects), requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade), requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0)), requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive), requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries), requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries));
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      let res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      let data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      let res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      let data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      let res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      let data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      let res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed)
        throw new Error("Client has already been disposed.");
      let parsedUrl = new URL(requestUrl), info2 = this._prepareRequest(verb, parsedUrl, headers), maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1, numTries = 0, response;
      do {
        if (response = yield this.requestRaw(info2, data), response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (let handler of this.handlers)
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          return authenticationHandler ? authenticationHandler.handleAuthentication(this, info2, data) : response;
        }
        let redirectsRemaining = this._maxRedirects;
        for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0; ) {
          let redirectUrl = response.message.headers.location;
          if (!redirectUrl)
            break;
          let parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade)
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          if (yield response.readBody(), parsedRedirectUrl.hostname !== parsedUrl.hostname)
            for (let header in headers)
              header.toLowerCase() === "authorization" && delete headers[header];
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers), response = yield this.requestRaw(info2, data), redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode))
          return response;
        numTries += 1, numTries < maxTries && (yield response.readBody(), yield this._performExponentialBackoff(numTries));
      } while (numTries < maxTries);
      return response;
    });
  }
  dispose() {
    this._agent && this._agent.destroy(), this._disposed = !0;
  }
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => {
        function callbackForResult(err, res) {
          err ? reject(err) : res ? resolve(res) : reject(new Error("Unknown error"));
        }
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  requestRawWithCallback(info2, data, onResult) {
    typeof data == "string" && (info2.options.headers || (info2.options.headers = {}), info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8"));
    let callbackCalled = !1;
    function handleResult(err, res) {
      callbackCalled || (callbackCalled = !0, onResult(err, res));
    }
    let req = info2.httpModule.request(info2.options, (msg) => {
      let res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    }), socket;
    req.on("socket", (sock) => {
      socket = sock;
    }), req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      socket && socket.end(), handleResult(new Error(`Request timeout: ${info2.options.path}`));
    }), req.on("error", function(err) {
      handleResult(err);
    }), data && typeof data == "string" && req.write(data, "utf8"), data && typeof data != "string" ? (data.on("close", function() {
      req.end();
    }), data.pipe(req)) : req.end();
  }
  getAgent(serverUrl) {
    let parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    let parsedUrl = new URL(serverUrl), proxyUrl = getProxyUrl(parsedUrl);
    if (proxyUrl && proxyUrl.hostname)
      return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    let info2 = {};
    info2.parsedUrl = requestUrl;
    let usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? https : http;
    let defaultPort = usingSsl ? 443 : 80;
    if (info2.options = {}, info2.options.host = info2.parsedUrl.hostname, info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort, info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || ""), info2.options.method = method, info2.options.headers = this._mergeHeaders(headers), this.userAgent != null && (info2.options.headers["user-agent"] = this.userAgent), info2.options.agent = this._getAgent(info2.parsedUrl), this.handlers)
      for (let handler of this.handlers)
        handler.prepareRequest(info2.options);
    return info2;
  }
  _mergeHeaders(headers) {
    return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {})) : lowercaseKeys(headers || {});
  }
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
    }
    let additionalValue = additionalHeaders[header];
    return additionalValue !== void 0 ? typeof additionalValue == "number" ? additionalValue.toString() : additionalValue : clientHeader !== void 0 ? clientHeader : _default;
  }
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      headerValue && (typeof headerValue == "number" ? clientHeader = String(headerValue) : Array.isArray(headerValue) ? clientHeader = headerValue.join(", ") : clientHeader = headerValue);
    }
    let additionalValue = additionalHeaders[Headers.ContentType];
    return additionalValue !== void 0 ? typeof additionalValue == "number" ? String(additionalValue) : Array.isArray(additionalValue) ? additionalValue.join(", ") : additionalValue : clientHeader !== void 0 ? clientHeader : _default;
  }
  _getAgent(parsedUrl) {
    let agent, proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy && (agent = this._proxyAgent), useProxy || (agent = this._agent), agent)
      return agent;
    let usingSsl = parsedUrl.protocol === "https:", maxSockets = 100;
    if (this.requestOptions && (maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets), proxyUrl && proxyUrl.hostname) {
      let agentOptions = { maxSockets, keepAlive: this._keepAlive, proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), { host: proxyUrl.hostname, port: proxyUrl.port }) }, tunnelAgent, overHttps = proxyUrl.protocol === "https:";
      usingSsl ? tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp, agent = tunnelAgent(agentOptions), this._proxyAgent = agent;
    }
    if (!agent) {
      let options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new https.Agent(options) : new http.Agent(options), this._agent = agent;
    }
    return usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: !1 })), agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive && (proxyAgent = this._proxyAgentDispatcher), proxyAgent)
      return proxyAgent;
    let usingSsl = parsedUrl.protocol === "https:";
    return proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: this._keepAlive ? 1 : 0 }, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` })), this._proxyAgentDispatcher = proxyAgent, usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: !1 })), proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    let baseUserAgent = userAgent || "actions/http-client", orchId = process.env.ACTIONS_ORCHESTRATION_ID;
    if (orchId) {
      let sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      let ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve) => setTimeout(() => resolve(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
        let statusCode = res.message.statusCode || 0, response = { statusCode, result: null, headers: {} };
        statusCode === HttpCodes.NotFound && resolve(response);
        function dateTimeDeserializer(key, value) {
          if (typeof value == "string") {
            let a = new Date(value);
            if (!isNaN(a.valueOf()))
              return a;
          }
          return value;
        }
        let obj, contents;
        try {
          contents = yield res.readBody(), contents && contents.length > 0 && (options && options.deserializeDates ? obj = JSON.parse(contents, dateTimeDeserializer) : obj = JSON.parse(contents), response.result = obj), response.headers = res.message.headers;
        } catch {
        }
        if (statusCode > 299) {
          let msg;
          obj && obj.message ? msg = obj.message : contents && contents.length > 0 ? msg = contents : msg = `Failed request: (${statusCode})`;
          let err = new HttpClientError(msg, statusCode);
          err.result = response.result, reject(err);
        } else
          resolve(response);
      }));
    });
  }
}, lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

// node_modules/@actions/artifact/lib/generated/google/protobuf/timestamp.js
var import_runtime = __toESM(require_commonjs(), 1), import_runtime2 = __toESM(require_commonjs(), 1), import_runtime3 = __toESM(require_commonjs(), 1), import_runtime4 = __toESM(require_commonjs(), 1), import_runtime5 = __toESM(require_commonjs(), 1), import_runtime6 = __toESM(require_commonjs(), 1), import_runtime7 = __toESM(require_commonjs(), 1), Timestamp$Type = class extends import_runtime7.MessageType {
  constructor() {
    super("google.protobuf.Timestamp", [{ no: 1, name: "seconds", kind: "scalar", T: 3 }, { no: 2, name: "nanos", kind: "scalar", T: 5 }]);
  }
  now() {
    let msg = this.create(), ms = Date.now();
    return msg.seconds = import_runtime6.PbLong.from(Math.floor(ms / 1e3)).toString(), msg.nanos = ms % 1e3 * 1e6, msg;
  }
  toDate(message) {
    return new Date(import_runtime6.PbLong.from(message.seconds).toNumber() * 1e3 + Math.ceil(message.nanos / 1e6));
  }
  fromDate(date) {
    let msg = this.create(), ms = date.getTime();
    return msg.seconds = import_runtime6.PbLong.from(Math.floor(ms / 1e3)).toString(), msg.nanos = ms % 1e3 * 1e6, msg;
  }
  internalJsonWrite(message, options) {
    let ms = import_runtime6.PbLong.from(message.seconds).toNumber() * 1e3;
    if (ms < Date.parse("0001-01-01T00:00:00Z") || ms > Date.parse("9999-12-31T23:59:59Z")) throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");
    if (message.nanos < 0) throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");
    let z = "Z";
    if (message.nanos > 0) {
      let nanosStr = (message.nanos + 1e9).toString().substring(1);
      nanosStr.substring(3) === "000000" ? z = "." + nanosStr.substring(0, 3) + "Z" : nanosStr.substring(6) === "000" ? z = "." + nanosStr.substring(0, 6) + "Z" : z = "." + nanosStr + "Z";
    }
    return new Date(ms).toISOString().replace(".000Z", z);
  }
  internalJsonRead(json, options, target) {
    if (typeof json != "string") throw new Error("Unable to parse Timestamp from JSON " + (0, import_runtime5.typeofJsonValue)(json) + ".");
    let matches = json.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
    if (!matches) throw new Error("Unable to parse Timestamp from JSON. Invalid format.");
    let ms = Date.parse(matches[1] + "-" + matches[2] + "-" + matches[3] + "T" + matches[4] + ":" + matches[5] + ":" + matches[6] + (matches[8] ? matches[8] : "Z"));
    if (Number.isNaN(ms)) throw new Error("Unable to parse Timestamp from JSON. Invalid value.");
    if (ms < Date.parse("0001-01-01T00:00:00Z") || ms > Date.parse("9999-12-31T23:59:59Z")) throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");
    return target || (target = this.create()), target.seconds = import_runtime6.PbLong.from(ms / 1e3).toString(), target.nanos = 0, matches[7] && (target.nanos = parseInt("1" + matches[7] + "0".repeat(9 - matches[7].length)) - 1e9), target;
  }
  create(value) {
    let message = { seconds: "0", nanos: 0 };
    return globalThis.Object.defineProperty(message, import_runtime4.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime3.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.seconds = reader.int64().toString();
          break;
        case 2:
          message.nanos = reader.int32();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime2.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.seconds !== "0" && writer.tag(1, import_runtime.WireType.Varint).int64(message.seconds), message.nanos !== 0 && writer.tag(2, import_runtime.WireType.Varint).int32(message.nanos);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime2.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, Timestamp = new Timestamp$Type();

// node_modules/@actions/artifact/lib/generated/google/protobuf/wrappers.js
var import_runtime8 = __toESM(require_commonjs(), 1), import_runtime9 = __toESM(require_commonjs(), 1), import_runtime10 = __toESM(require_commonjs(), 1), import_runtime11 = __toESM(require_commonjs(), 1), import_runtime12 = __toESM(require_commonjs(), 1), import_runtime13 = __toESM(require_commonjs(), 1), import_runtime14 = __toESM(require_commonjs(), 1), DoubleValue$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.DoubleValue", [{ no: 1, name: "value", kind: "scalar", T: 1 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(2, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 1, void 0, "value"), target;
  }
  create(value) {
    let message = { value: 0 };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.double();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== 0 && writer.tag(1, import_runtime10.WireType.Bit64).double(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, DoubleValue = new DoubleValue$Type(), FloatValue$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.FloatValue", [{ no: 1, name: "value", kind: "scalar", T: 2 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(1, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 1, void 0, "value"), target;
  }
  create(value) {
    let message = { value: 0 };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.float();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== 0 && writer.tag(1, import_runtime10.WireType.Bit32).float(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, FloatValue = new FloatValue$Type(), Int64Value$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.Int64Value", [{ no: 1, name: "value", kind: "scalar", T: 3 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(import_runtime8.ScalarType.INT64, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, import_runtime8.ScalarType.INT64, import_runtime9.LongType.STRING, "value"), target;
  }
  create(value) {
    let message = { value: "0" };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.int64().toString();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== "0" && writer.tag(1, import_runtime10.WireType.Varint).int64(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, Int64Value = new Int64Value$Type(), UInt64Value$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.UInt64Value", [{ no: 1, name: "value", kind: "scalar", T: 4 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(import_runtime8.ScalarType.UINT64, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, import_runtime8.ScalarType.UINT64, import_runtime9.LongType.STRING, "value"), target;
  }
  create(value) {
    let message = { value: "0" };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.uint64().toString();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== "0" && writer.tag(1, import_runtime10.WireType.Varint).uint64(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, UInt64Value = new UInt64Value$Type(), Int32Value$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.Int32Value", [{ no: 1, name: "value", kind: "scalar", T: 5 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(5, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 5, void 0, "value"), target;
  }
  create(value) {
    let message = { value: 0 };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.int32();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== 0 && writer.tag(1, import_runtime10.WireType.Varint).int32(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, Int32Value = new Int32Value$Type(), UInt32Value$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.UInt32Value", [{ no: 1, name: "value", kind: "scalar", T: 13 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(13, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 13, void 0, "value"), target;
  }
  create(value) {
    let message = { value: 0 };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.uint32();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== 0 && writer.tag(1, import_runtime10.WireType.Varint).uint32(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, UInt32Value = new UInt32Value$Type(), BoolValue$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.BoolValue", [{ no: 1, name: "value", kind: "scalar", T: 8 }]);
  }
  internalJsonWrite(message, options) {
    return message.value;
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 8, void 0, "value"), target;
  }
  create(value) {
    let message = { value: !1 };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.bool();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== !1 && writer.tag(1, import_runtime10.WireType.Varint).bool(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, BoolValue = new BoolValue$Type(), StringValue$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.StringValue", [{ no: 1, name: "value", kind: "scalar", T: 9 }]);
  }
  internalJsonWrite(message, options) {
    return message.value;
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 9, void 0, "value"), target;
  }
  create(value) {
    let message = { value: "" };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.string();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value !== "" && writer.tag(1, import_runtime10.WireType.LengthDelimited).string(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, StringValue = new StringValue$Type(), BytesValue$Type = class extends import_runtime14.MessageType {
  constructor() {
    super("google.protobuf.BytesValue", [{ no: 1, name: "value", kind: "scalar", T: 12 }]);
  }
  internalJsonWrite(message, options) {
    return this.refJsonWriter.scalar(12, message.value, "value", !1, !0);
  }
  internalJsonRead(json, options, target) {
    return target || (target = this.create()), target.value = this.refJsonReader.scalar(json, 12, void 0, "value"), target;
  }
  create(value) {
    let message = { value: new Uint8Array(0) };
    return globalThis.Object.defineProperty(message, import_runtime13.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime12.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.value = reader.bytes();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime11.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.value.length && writer.tag(1, import_runtime10.WireType.LengthDelimited).bytes(message.value);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime11.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, BytesValue = new BytesValue$Type();

// node_modules/@actions/artifact/lib/generated/results/api/v1/artifact.js
var import_runtime_rpc = __toESM(require_commonjs2(), 1), import_runtime15 = __toESM(require_commonjs(), 1), import_runtime16 = __toESM(require_commonjs(), 1), import_runtime17 = __toESM(require_commonjs(), 1), import_runtime18 = __toESM(require_commonjs(), 1), import_runtime19 = __toESM(require_commonjs(), 1);
var CreateArtifactRequest$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.CreateArtifactRequest", [{ no: 1, name: "workflow_run_backend_id", kind: "scalar", T: 9 }, { no: 2, name: "workflow_job_run_backend_id", kind: "scalar", T: 9 }, { no: 3, name: "name", kind: "scalar", T: 9 }, { no: 4, name: "expires_at", kind: "message", T: () => Timestamp }, { no: 5, name: "version", kind: "scalar", T: 5 }, { no: 6, name: "mime_type", kind: "message", T: () => StringValue }]);
  }
  create(value) {
    let message = { workflowRunBackendId: "", workflowJobRunBackendId: "", name: "", version: 0 };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.workflowRunBackendId = reader.string();
          break;
        case 2:
          message.workflowJobRunBackendId = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        case 4:
          message.expiresAt = Timestamp.internalBinaryRead(reader, reader.uint32(), options, message.expiresAt);
          break;
        case 5:
          message.version = reader.int32();
          break;
        case 6:
          message.mimeType = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.mimeType);
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.workflowRunBackendId !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId), message.workflowJobRunBackendId !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId), message.name !== "" && writer.tag(3, import_runtime15.WireType.LengthDelimited).string(message.name), message.expiresAt && Timestamp.internalBinaryWrite(message.expiresAt, writer.tag(4, import_runtime15.WireType.LengthDelimited).fork(), options).join(), message.version !== 0 && writer.tag(5, import_runtime15.WireType.Varint).int32(message.version), message.mimeType && StringValue.internalBinaryWrite(message.mimeType, writer.tag(6, import_runtime15.WireType.LengthDelimited).fork(), options).join();
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, CreateArtifactRequest = new CreateArtifactRequest$Type(), CreateArtifactResponse$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.CreateArtifactResponse", [{ no: 1, name: "ok", kind: "scalar", T: 8 }, { no: 2, name: "signed_upload_url", kind: "scalar", T: 9 }]);
  }
  create(value) {
    let message = { ok: !1, signedUploadUrl: "" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.ok = reader.bool();
          break;
        case 2:
          message.signedUploadUrl = reader.string();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.ok !== !1 && writer.tag(1, import_runtime15.WireType.Varint).bool(message.ok), message.signedUploadUrl !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.signedUploadUrl);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, CreateArtifactResponse = new CreateArtifactResponse$Type(), FinalizeArtifactRequest$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.FinalizeArtifactRequest", [{ no: 1, name: "workflow_run_backend_id", kind: "scalar", T: 9 }, { no: 2, name: "workflow_job_run_backend_id", kind: "scalar", T: 9 }, { no: 3, name: "name", kind: "scalar", T: 9 }, { no: 4, name: "size", kind: "scalar", T: 3 }, { no: 5, name: "hash", kind: "message", T: () => StringValue }]);
  }
  create(value) {
    let message = { workflowRunBackendId: "", workflowJobRunBackendId: "", name: "", size: "0" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.workflowRunBackendId = reader.string();
          break;
        case 2:
          message.workflowJobRunBackendId = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        case 4:
          message.size = reader.int64().toString();
          break;
        case 5:
          message.hash = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.hash);
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.workflowRunBackendId !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId), message.workflowJobRunBackendId !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId), message.name !== "" && writer.tag(3, import_runtime15.WireType.LengthDelimited).string(message.name), message.size !== "0" && writer.tag(4, import_runtime15.WireType.Varint).int64(message.size), message.hash && StringValue.internalBinaryWrite(message.hash, writer.tag(5, import_runtime15.WireType.LengthDelimited).fork(), options).join();
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, FinalizeArtifactRequest = new FinalizeArtifactRequest$Type(), FinalizeArtifactResponse$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.FinalizeArtifactResponse", [{ no: 1, name: "ok", kind: "scalar", T: 8 }, { no: 2, name: "artifact_id", kind: "scalar", T: 3 }]);
  }
  create(value) {
    let message = { ok: !1, artifactId: "0" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.ok = reader.bool();
          break;
        case 2:
          message.artifactId = reader.int64().toString();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.ok !== !1 && writer.tag(1, import_runtime15.WireType.Varint).bool(message.ok), message.artifactId !== "0" && writer.tag(2, import_runtime15.WireType.Varint).int64(message.artifactId);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, FinalizeArtifactResponse = new FinalizeArtifactResponse$Type(), ListArtifactsRequest$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.ListArtifactsRequest", [{ no: 1, name: "workflow_run_backend_id", kind: "scalar", T: 9 }, { no: 2, name: "workflow_job_run_backend_id", kind: "scalar", T: 9 }, { no: 3, name: "name_filter", kind: "message", T: () => StringValue }, { no: 4, name: "id_filter", kind: "message", T: () => Int64Value }]);
  }
  create(value) {
    let message = { workflowRunBackendId: "", workflowJobRunBackendId: "" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.workflowRunBackendId = reader.string();
          break;
        case 2:
          message.workflowJobRunBackendId = reader.string();
          break;
        case 3:
          message.nameFilter = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.nameFilter);
          break;
        case 4:
          message.idFilter = Int64Value.internalBinaryRead(reader, reader.uint32(), options, message.idFilter);
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.workflowRunBackendId !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId), message.workflowJobRunBackendId !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId), message.nameFilter && StringValue.internalBinaryWrite(message.nameFilter, writer.tag(3, import_runtime15.WireType.LengthDelimited).fork(), options).join(), message.idFilter && Int64Value.internalBinaryWrite(message.idFilter, writer.tag(4, import_runtime15.WireType.LengthDelimited).fork(), options).join();
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, ListArtifactsRequest = new ListArtifactsRequest$Type(), ListArtifactsResponse$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.ListArtifactsResponse", [{ no: 1, name: "artifacts", kind: "message", repeat: 2, T: () => ListArtifactsResponse_MonolithArtifact }]);
  }
  create(value) {
    let message = { artifacts: [] };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.artifacts.push(ListArtifactsResponse_MonolithArtifact.internalBinaryRead(reader, reader.uint32(), options));
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    for (let i = 0; i < message.artifacts.length; i++) ListArtifactsResponse_MonolithArtifact.internalBinaryWrite(message.artifacts[i], writer.tag(1, import_runtime15.WireType.LengthDelimited).fork(), options).join();
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, ListArtifactsResponse = new ListArtifactsResponse$Type(), ListArtifactsResponse_MonolithArtifact$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact", [{ no: 1, name: "workflow_run_backend_id", kind: "scalar", T: 9 }, { no: 2, name: "workflow_job_run_backend_id", kind: "scalar", T: 9 }, { no: 3, name: "database_id", kind: "scalar", T: 3 }, { no: 4, name: "name", kind: "scalar", T: 9 }, { no: 5, name: "size", kind: "scalar", T: 3 }, { no: 6, name: "created_at", kind: "message", T: () => Timestamp }, { no: 7, name: "digest", kind: "message", T: () => StringValue }]);
  }
  create(value) {
    let message = { workflowRunBackendId: "", workflowJobRunBackendId: "", databaseId: "0", name: "", size: "0" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.workflowRunBackendId = reader.string();
          break;
        case 2:
          message.workflowJobRunBackendId = reader.string();
          break;
        case 3:
          message.databaseId = reader.int64().toString();
          break;
        case 4:
          message.name = reader.string();
          break;
        case 5:
          message.size = reader.int64().toString();
          break;
        case 6:
          message.createdAt = Timestamp.internalBinaryRead(reader, reader.uint32(), options, message.createdAt);
          break;
        case 7:
          message.digest = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.digest);
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.workflowRunBackendId !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId), message.workflowJobRunBackendId !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId), message.databaseId !== "0" && writer.tag(3, import_runtime15.WireType.Varint).int64(message.databaseId), message.name !== "" && writer.tag(4, import_runtime15.WireType.LengthDelimited).string(message.name), message.size !== "0" && writer.tag(5, import_runtime15.WireType.Varint).int64(message.size), message.createdAt && Timestamp.internalBinaryWrite(message.createdAt, writer.tag(6, import_runtime15.WireType.LengthDelimited).fork(), options).join(), message.digest && StringValue.internalBinaryWrite(message.digest, writer.tag(7, import_runtime15.WireType.LengthDelimited).fork(), options).join();
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, ListArtifactsResponse_MonolithArtifact = new ListArtifactsResponse_MonolithArtifact$Type(), GetSignedArtifactURLRequest$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.GetSignedArtifactURLRequest", [{ no: 1, name: "workflow_run_backend_id", kind: "scalar", T: 9 }, { no: 2, name: "workflow_job_run_backend_id", kind: "scalar", T: 9 }, { no: 3, name: "name", kind: "scalar", T: 9 }]);
  }
  create(value) {
    let message = { workflowRunBackendId: "", workflowJobRunBackendId: "", name: "" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.workflowRunBackendId = reader.string();
          break;
        case 2:
          message.workflowJobRunBackendId = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.workflowRunBackendId !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId), message.workflowJobRunBackendId !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId), message.name !== "" && writer.tag(3, import_runtime15.WireType.LengthDelimited).string(message.name);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, GetSignedArtifactURLRequest = new GetSignedArtifactURLRequest$Type(), GetSignedArtifactURLResponse$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.GetSignedArtifactURLResponse", [{ no: 1, name: "signed_url", kind: "scalar", T: 9 }]);
  }
  create(value) {
    let message = { signedUrl: "" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.signedUrl = reader.string();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.signedUrl !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.signedUrl);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, GetSignedArtifactURLResponse = new GetSignedArtifactURLResponse$Type(), DeleteArtifactRequest$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.DeleteArtifactRequest", [{ no: 1, name: "workflow_run_backend_id", kind: "scalar", T: 9 }, { no: 2, name: "workflow_job_run_backend_id", kind: "scalar", T: 9 }, { no: 3, name: "name", kind: "scalar", T: 9 }]);
  }
  create(value) {
    let message = { workflowRunBackendId: "", workflowJobRunBackendId: "", name: "" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.workflowRunBackendId = reader.string();
          break;
        case 2:
          message.workflowJobRunBackendId = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.workflowRunBackendId !== "" && writer.tag(1, import_runtime15.WireType.LengthDelimited).string(message.workflowRunBackendId), message.workflowJobRunBackendId !== "" && writer.tag(2, import_runtime15.WireType.LengthDelimited).string(message.workflowJobRunBackendId), message.name !== "" && writer.tag(3, import_runtime15.WireType.LengthDelimited).string(message.name);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, DeleteArtifactRequest = new DeleteArtifactRequest$Type(), DeleteArtifactResponse$Type = class extends import_runtime19.MessageType {
  constructor() {
    super("github.actions.results.api.v1.DeleteArtifactResponse", [{ no: 1, name: "ok", kind: "scalar", T: 8 }, { no: 2, name: "artifact_id", kind: "scalar", T: 3 }]);
  }
  create(value) {
    let message = { ok: !1, artifactId: "0" };
    return globalThis.Object.defineProperty(message, import_runtime18.MESSAGE_TYPE, { enumerable: !1, value: this }), value !== void 0 && (0, import_runtime17.reflectionMergePartial)(this, message, value), message;
  }
  internalBinaryRead(reader, length, options, target) {
    let message = target ?? this.create(), end = reader.pos + length;
    for (; reader.pos < end; ) {
      let [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          message.ok = reader.bool();
          break;
        case 2:
          message.artifactId = reader.int64().toString();
          break;
        default:
          let u = options.readUnknownField;
          if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
          let d = reader.skip(wireType);
          u !== !1 && (u === !0 ? import_runtime16.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
      }
    }
    return message;
  }
  internalBinaryWrite(message, writer, options) {
    message.ok !== !1 && writer.tag(1, import_runtime15.WireType.Varint).bool(message.ok), message.artifactId !== "0" && writer.tag(2, import_runtime15.WireType.Varint).int64(message.artifactId);
    let u = options.writeUnknownFields;
    return u !== !1 && (u == !0 ? import_runtime16.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer), writer;
  }
}, DeleteArtifactResponse = new DeleteArtifactResponse$Type(), ArtifactService = new import_runtime_rpc.ServiceType("github.actions.results.api.v1.ArtifactService", [{ name: "CreateArtifact", options: {}, I: CreateArtifactRequest, O: CreateArtifactResponse }, { name: "FinalizeArtifact", options: {}, I: FinalizeArtifactRequest, O: FinalizeArtifactResponse }, { name: "ListArtifacts", options: {}, I: ListArtifactsRequest, O: ListArtifactsResponse }, { name: "GetSignedArtifactURL", options: {}, I: GetSignedArtifactURLRequest, O: GetSignedArtifactURLResponse }, { name: "DeleteArtifact", options: {}, I: DeleteArtifactRequest, O: DeleteArtifactResponse }]);

// node_modules/@actions/artifact/lib/generated/results/api/v1/artifact.twirp-client.js
var ArtifactServiceClientJSON = class {
  constructor(rpc) {
    this.rpc = rpc, this.CreateArtifact.bind(this), this.FinalizeArtifact.bind(this), this.ListArtifacts.bind(this), this.GetSignedArtifactURL.bind(this), this.DeleteArtifact.bind(this);
  }
  CreateArtifact(request) {
    let data = CreateArtifactRequest.toJson(request, { useProtoFieldName: !0, emitDefaultValues: !1 });
    return this.rpc.request("github.actions.results.api.v1.ArtifactService", "CreateArtifact", "application/json", data).then((data2) => CreateArtifactResponse.fromJson(data2, { ignoreUnknownFields: !0 }));
  }
  FinalizeArtifact(request) {
    let data = FinalizeArtifactRequest.toJson(request, { useProtoFieldName: !0, emitDefaultValues: !1 });
    return this.rpc.request("github.actions.results.api.v1.ArtifactService", "FinalizeArtifact", "application/json", data).then((data2) => FinalizeArtifactResponse.fromJson(data2, { ignoreUnknownFields: !0 }));
  }
  ListArtifacts(request) {
    let data = ListArtifactsRequest.toJson(request, { useProtoFieldName: !0, emitDefaultValues: !1 });
    return this.rpc.request("github.actions.results.api.v1.ArtifactService", "ListArtifacts", "application/json", data).then((data2) => ListArtifactsResponse.fromJson(data2, { ignoreUnknownFields: !0 }));
  }
  GetSignedArtifactURL(request) {
    let data = GetSignedArtifactURLRequest.toJson(request, { useProtoFieldName: !0, emitDefaultValues: !1 });
    return this.rpc.request("github.actions.results.api.v1.ArtifactService", "GetSignedArtifactURL", "application/json", data).then((data2) => GetSignedArtifactURLResponse.fromJson(data2, { ignoreUnknownFields: !0 }));
  }
  DeleteArtifact(request) {
    let data = DeleteArtifactRequest.toJson(request, { useProtoFieldName: !0, emitDefaultValues: !1 });
    return this.rpc.request("github.actions.results.api.v1.ArtifactService", "DeleteArtifact", "application/json", data).then((data2) => DeleteArtifactResponse.fromJson(data2, { ignoreUnknownFields: !0 }));
  }
};

// node_modules/@actions/artifact/lib/internal/shared/user-agent.js
var import_package_version = __toESM(require_package_version(), 1);
function getUserAgentString() {
  return `@actions/artifact-${import_package_version.version}`;
}

// node_modules/@actions/http-client/lib/auth.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  prepareRequest(options) {
    if (!options.headers)
      throw Error("The request has no headers");
    options.headers.Authorization = `Bearer ${this.token}`;
  }
  canHandleAuthentication() {
    return !1;
  }
  handleAuthentication() {
    return __awaiter2(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// node_modules/jwt-decode/build/esm/index.js
var InvalidTokenError = class extends Error {
};
InvalidTokenError.prototype.name = "InvalidTokenError";
function b64DecodeUnicode(str) {
  return decodeURIComponent(atob(str).replace(/(.)/g, (m, p) => {
    let code = p.charCodeAt(0).toString(16).toUpperCase();
    return code.length < 2 && (code = "0" + code), "%" + code;
  }));
}
function base64UrlDecode(str) {
  let output = str.replace(/-/g, "+").replace(/_/g, "/");
  switch (output.length % 4) {
    case 0:
      break;
    case 2:
      output += "==";
      break;
    case 3:
      output += "=";
      break;
    default:
      throw new Error("base64 string is not of the correct length");
  }
  try {
    return b64DecodeUnicode(output);
  } catch {
    return atob(output);
  }
}
function jwtDecode(token, options) {
  if (typeof token != "string")
    throw new InvalidTokenError("Invalid token specified: must be a string");
  options || (options = {});
  let pos = options.header === !0 ? 0 : 1, part = token.split(".")[pos];
  if (typeof part != "string")
    throw new InvalidTokenError(`Invalid token specified: missing part #${pos + 1}`);
  let decoded;
  try {
    decoded = base64UrlDecode(part);
  } catch (e) {
    throw new InvalidTokenError(`Invalid token specified: invalid base64 for part #${pos + 1} (${e.message})`);
  }
  try {
    return JSON.parse(decoded);
  } catch (e) {
    throw new InvalidTokenError(`Invalid token specified: invalid json for part #${pos + 1} (${e.message})`);
  }
}

// node_modules/@actions/artifact/lib/internal/shared/util.js
var InvalidJwtError = new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");
function getBackendIdsFromToken() {
  let token = getRuntimeToken(), decoded = jwtDecode(token);
  if (!decoded.scp)
    throw InvalidJwtError;
  let scpParts = decoded.scp.split(" ");
  if (scpParts.length === 0)
    throw InvalidJwtError;
  for (let scopes of scpParts) {
    let scopeParts = scopes.split(":");
    if (scopeParts?.[0] !== "Actions.Results")
      continue;
    if (scopeParts.length !== 3)
      throw InvalidJwtError;
    let ids = { workflowRunBackendId: scopeParts[1], workflowJobRunBackendId: scopeParts[2] };
    return debug(`Workflow Run Backend ID: ${ids.workflowRunBackendId}`), debug(`Workflow Job Run Backend ID: ${ids.workflowJobRunBackendId}`), ids;
  }
  throw InvalidJwtError;
}
function maskSigUrl(url) {
  if (url)
    try {
      let signature = new URL(url).searchParams.get("sig");
      signature && (setSecret(signature), setSecret(encodeURIComponent(signature)));
    } catch (error) {
      debug(`Failed to parse URL: ${url} ${error instanceof Error ? error.message : String(error)}`);
    }
}
function maskSecretUrls(body) {
  if (typeof body != "object" || body === null) {
    debug("body is not an object or is null");
    return;
  }
  "signed_upload_url" in body && typeof body.signed_upload_url == "string" && maskSigUrl(body.signed_upload_url), "signed_url" in body && typeof body.signed_url == "string" && maskSigUrl(body.signed_url);
}

// node_modules/@actions/artifact/lib/internal/shared/artifact-twirp-client.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, ArtifactHttpClient = class {
  constructor(userAgent, maxAttempts, baseRetryIntervalMilliseconds, retryMultiplier) {
    this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
    let token = getRuntimeToken();
    this.baseUrl = getResultsServiceUrl(), maxAttempts && (this.maxAttempts = maxAttempts), baseRetryIntervalMilliseconds && (this.baseRetryIntervalMilliseconds = baseRetryIntervalMilliseconds), retryMultiplier && (this.retryMultiplier = retryMultiplier), this.httpClient = new HttpClient(userAgent, [new BearerCredentialHandler(token)]);
  }
  request(service, method, contentType, data) {
    return __awaiter3(this, void 0, void 0, function* () {
      let url = new URL(`/twirp/${service}/${method}`, this.baseUrl).href;
      debug(`[Request] ${method} ${url}`);
      let headers = { "Content-Type": contentType };
      try {
        let { body } = yield this.retryableRequest(() => __awaiter3(this, void 0, void 0, function* () {
          return this.httpClient.post(url, JSON.stringify(data), headers);
        }));
        return body;
      } catch (error) {
        throw new Error(`Failed to ${method}: ${error.message}`);
      }
    });
  }
  retryableRequest(operation) {
    return __awaiter3(this, void 0, void 0, function* () {
      let attempt = 0, errorMessage = "", rawBody = "";
      for (; attempt < this.maxAttempts; ) {
        let isRetryable = !1;
        try {
          let response = yield operation(), statusCode = response.message.statusCode;
          rawBody = yield response.readBody(), debug(`[Response] - ${response.message.statusCode}`), debug(`Headers: ${JSON.stringify(response.message.headers, null, 2)}`);
          let body = JSON.parse(rawBody);
          if (maskSecretUrls(body), debug(`Body: ${JSON.stringify(body, null, 2)}`), this.isSuccessStatusCode(statusCode))
            return { response, body };
          if (isRetryable = this.isRetryableHttpStatusCode(statusCode), errorMessage = `Failed request: (${statusCode}) ${response.message.statusMessage}`, body.msg) {
            if (UsageError.isUsageErrorMessage(body.msg))
              throw new UsageError();
            errorMessage = `${errorMessage}: ${body.msg}`;
          }
        } catch (error) {
          if (error instanceof SyntaxError && debug(`Raw Body: ${rawBody}`), error instanceof UsageError)
            throw error;
          if (NetworkError.isNetworkErrorCode(error?.code))
            throw new NetworkError(error?.code);
          isRetryable = !0, errorMessage = error.message;
        }
        if (!isRetryable)
          throw new Error(`Received non-retryable error: ${errorMessage}`);
        if (attempt + 1 === this.maxAttempts)
          throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
        let retryTimeMilliseconds = this.getExponentialRetryTimeMilliseconds(attempt);
        info(`Attempt ${attempt + 1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request in ${retryTimeMilliseconds} ms...`), yield this.sleep(retryTimeMilliseconds), attempt++;
      }
      throw new Error("Request failed");
    });
  }
  isSuccessStatusCode(statusCode) {
    return statusCode ? statusCode >= 200 && statusCode < 300 : !1;
  }
  isRetryableHttpStatusCode(statusCode) {
    return statusCode ? [HttpCodes.BadGateway, HttpCodes.GatewayTimeout, HttpCodes.InternalServerError, HttpCodes.ServiceUnavailable, HttpCodes.TooManyRequests].includes(statusCode) : !1;
  }
  sleep(milliseconds) {
    return __awaiter3(this, void 0, void 0, function* () {
      return new Promise((resolve) => setTimeout(resolve, milliseconds));
    });
  }
  getExponentialRetryTimeMilliseconds(attempt) {
    if (attempt < 0)
      throw new Error("attempt should be a positive integer");
    if (attempt === 0)
      return this.baseRetryIntervalMilliseconds;
    let minTime = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, attempt), maxTime = minTime * this.retryMultiplier;
    return Math.trunc(Math.random() * (maxTime - minTime) + minTime);
  }
};
function internalArtifactTwirpClient(options) {
  let client = new ArtifactHttpClient(getUserAgentString(), options?.maxAttempts, options?.retryIntervalMs, options?.retryMultiplier);
  return new ArtifactServiceClientJSON(client);
}

export {
  require_tunnel2 as require_tunnel,
  undici_exports,
  init_undici,
  HttpClient,
  Timestamp,
  Int64Value,
  StringValue,
  getUserAgentString,
  FilesNotFoundError,
  InvalidResponseError,
  ArtifactNotFoundError,
  GHESNotSupportedError,
  NetworkError,
  UsageError,
  getBackendIdsFromToken,
  internalArtifactTwirpClient
};
