const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const stream = process.getBuiltinModule("stream");
const fs = process.getBuiltinModule("fs");
const { realpath } = process.getBuiltinModule("fs/promises");
import {
  getUploadChunkSize
} from "./chunk-57DJ7JKZ.js";
import {
  debug,
  error
} from "./chunk-PEA7CGHU.js";

// node_modules/@actions/artifact/lib/internal/upload/stream.js
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
}, WaterMarkedUploadStream = class extends stream.Transform {
  constructor(bufferSize) {
    super({
      highWaterMark: bufferSize
    });
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  _transform(chunk, enc, cb) {
    cb(null, chunk);
  }
};
function createRawFileUploadStream(filePath) {
  return __awaiter(this, void 0, void 0, function* () {
    debug(`Creating raw file upload stream for: ${filePath}`);
    let bufferSize = Math.min(getUploadChunkSize(), fs.statSync(filePath).size + 1), uploadStream = new WaterMarkedUploadStream(bufferSize), sourcePath = filePath;
    (yield fs.promises.lstat(filePath)).isSymbolicLink() && (sourcePath = yield realpath(filePath));
    let fileStream = fs.createReadStream(sourcePath, {
      highWaterMark: bufferSize
    });
    return fileStream.on("error", (error2) => {
      error("An error has occurred while reading the file for upload"), error(String(error2)), uploadStream.destroy(new Error("An error has occurred during file read for the artifact"));
    }), fileStream.pipe(uploadStream), uploadStream;
  });
}

export {
  WaterMarkedUploadStream,
  createRawFileUploadStream
};
