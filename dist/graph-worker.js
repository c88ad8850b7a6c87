// node_modules/tinypool/dist/common-Bo3KCGim.js
var kMovable = /* @__PURE__ */ Symbol("Tinypool.kMovable");
var kTransferable = /* @__PURE__ */ Symbol.for("Tinypool.transferable");
var kValue = /* @__PURE__ */ Symbol.for("Tinypool.valueOf");
var kQueueOptions = /* @__PURE__ */ Symbol.for("Tinypool.queueOptions");
function isTransferable(value) {
  return value != null && typeof value === "object" && kTransferable in value && kValue in value;
}
function isMovable(value) {
  return isTransferable(value) && value[kMovable] === true;
}
function markMovable(value) {
  Object.defineProperty(value, kMovable, {
    enumerable: false,
    configurable: true,
    writable: true,
    value: true
  });
}
function withNullPrototype(source) {
  return Object.assign(/* @__PURE__ */ Object.create(null), source);
}
var kRequestCountField = 0;
var kResponseCountField = 1;
var kFieldCount = 2;

// node_modules/tinypool/dist/index.js
import { MessageChannel, MessagePort, Worker, receiveMessageOnPort } from "node:worker_threads";
import { EventEmitterAsyncResource, once } from "node:events";
import { AsyncResource } from "node:async_hooks";
import { URL, fileURLToPath } from "node:url";
import { inspect, types } from "node:util";
import assert from "node:assert";
import { performance } from "node:perf_hooks";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fork } from "node:child_process";
var ThreadWorker = class {
  name = "ThreadWorker";
  runtime = "worker_threads";
  initialize(options) {
    this.thread = new Worker(fileURLToPath(import.meta.url + "/../entry/worker.js"), options);
    this.threadId = this.thread.threadId;
  }
  async terminate() {
    const output = await this.thread.terminate();
    this.channel?.onClose?.();
    return output;
  }
  postMessage(message, transferListItem) {
    return this.thread.postMessage(message, transferListItem);
  }
  on(event, callback) {
    return this.thread.on(event, callback);
  }
  once(event, callback) {
    return this.thread.once(event, callback);
  }
  emit(event, ...data) {
    return this.thread.emit(event, ...data);
  }
  ref() {
    return this.thread.ref();
  }
  unref() {
    return this.thread.unref();
  }
  setChannel(channel) {
    if (channel.onMessage) throw new Error("{ runtime: 'worker_threads' } doesn't support channel.onMessage. Use transferListItem for listening to messages instead.");
    if (channel.postMessage) throw new Error("{ runtime: 'worker_threads' } doesn't support channel.postMessage. Use transferListItem for sending to messages instead.");
    if (this.channel && this.channel !== channel) this.channel.onClose?.();
    this.channel = channel;
  }
};
var __tinypool_worker_message__ = true;
var SIGKILL_TIMEOUT = 1e3;
var ProcessWorker = class {
  name = "ProcessWorker";
  runtime = "child_process";
  isTerminating = false;
  initialize(options) {
    this.process = fork(fileURLToPath(import.meta.url + "/../entry/process.js"), options.argv, {
      ...options,
      stdio: "pipe",
      env: {
        ...options.env,
        TINYPOOL_WORKER_ID: options.workerData[0].workerId.toString()
      }
    });
    process.stdout.setMaxListeners(1 + process.stdout.getMaxListeners());
    process.stderr.setMaxListeners(1 + process.stderr.getMaxListeners());
    this.process.stdout?.pipe(process.stdout);
    this.process.stderr?.pipe(process.stderr);
    this.threadId = this.process.pid;
    this.process.on("exit", this.onUnexpectedExit);
    this.waitForExit = new Promise((r) => this.process.on("exit", r));
  }
  onUnexpectedExit = () => {
    this.process.emit("error", new Error("Worker exited unexpectedly"));
  };
  async terminate() {
    this.isTerminating = true;
    this.process.off("exit", this.onUnexpectedExit);
    const sigkillTimeout = setTimeout(() => this.process.kill("SIGKILL"), SIGKILL_TIMEOUT);
    this.process.kill();
    await this.waitForExit;
    this.process.stdout?.unpipe(process.stdout);
    this.process.stderr?.unpipe(process.stderr);
    this.port?.close();
    this.channel?.onClose?.();
    clearTimeout(sigkillTimeout);
  }
  setChannel(channel) {
    if (this.channel && this.channel !== channel) this.channel.onClose?.();
    this.channel = channel;
    this.channel.onMessage?.((message) => {
      this.send(message);
    });
  }
  send(message) {
    if (!this.isTerminating) this.process.send(message);
  }
  postMessage(message, transferListItem) {
    transferListItem?.forEach((item) => {
      if (item instanceof MessagePort) {
        this.port = item;
        this.port.start();
      }
    });
    if (this.port) this.port.on("message", (message$1) => this.send({
      ...message$1,
      source: "port",
      __tinypool_worker_message__
    }));
    return this.send({
      ...message,
      source: "pool",
      __tinypool_worker_message__
    });
  }
  on(event, callback) {
    return this.process.on(event, (data) => {
      if (event === "error") return callback(data);
      if (!data || !data.__tinypool_worker_message__) return this.channel?.postMessage?.(data);
      if (data.source === "pool") callback(data);
      else if (data.source === "port") this.port.postMessage(data);
    });
  }
  once(event, callback) {
    return this.process.once(event, callback);
  }
  emit(event, ...data) {
    return this.process.emit(event, ...data);
  }
  ref() {
    return this.process.ref();
  }
  unref() {
    this.port?.unref();
    this.process.channel?.unref?.();
    if (hasUnref(this.process.stdout)) this.process.stdout.unref();
    if (hasUnref(this.process.stderr)) this.process.stderr.unref();
    return this.process.unref();
  }
};
function hasUnref(stream) {
  return stream != null && "unref" in stream && typeof stream.unref === "function";
}
var cpuCount = availableParallelism();
function onabort(abortSignal, listener) {
  if ("addEventListener" in abortSignal) abortSignal.addEventListener("abort", listener, { once: true });
  else abortSignal.once("abort", listener);
}
var AbortError = class extends Error {
  constructor() {
    super("The task has been aborted");
  }
  get name() {
    return "AbortError";
  }
};
var CancelError = class extends Error {
  constructor() {
    super("The task has been cancelled");
  }
  get name() {
    return "CancelError";
  }
};
var ArrayTaskQueue = class {
  tasks = [];
  get size() {
    return this.tasks.length;
  }
  shift() {
    return this.tasks.shift();
  }
  push(task) {
    this.tasks.push(task);
  }
  remove(task) {
    const index = this.tasks.indexOf(task);
    assert.notStrictEqual(index, -1);
    this.tasks.splice(index, 1);
  }
  cancel() {
    while (this.tasks.length > 0) {
      const task = this.tasks.pop();
      task?.cancel();
    }
  }
};
var kDefaultOptions = {
  filename: null,
  name: "default",
  runtime: "worker_threads",
  minThreads: Math.max(cpuCount / 2, 1),
  maxThreads: cpuCount,
  idleTimeout: 0,
  maxQueue: Infinity,
  concurrentTasksPerWorker: 1,
  useAtomics: true,
  taskQueue: new ArrayTaskQueue(),
  trackUnmanagedFds: true
};
var kDefaultRunOptions = {
  transferList: void 0,
  filename: null,
  signal: null,
  name: null
};
var DirectlyTransferable = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  get [kTransferable]() {
    return this.#value;
  }
  get [kValue]() {
    return this.#value;
  }
};
var ArrayBufferViewTransferable = class {
  #view;
  constructor(view) {
    this.#view = view;
  }
  get [kTransferable]() {
    return this.#view.buffer;
  }
  get [kValue]() {
    return this.#view;
  }
};
var taskIdCounter = 0;
function maybeFileURLToPath(filename) {
  if (typeof filename !== "string") return filename.protocol === "file:" ? fileURLToPath(filename) : filename.href;
  return filename.startsWith("file:") ? fileURLToPath(new URL(filename)) : filename;
}
var TaskInfo = class extends AsyncResource {
  abortListener = null;
  workerInfo = null;
  constructor(task, transferList, filename, name, callback, abortSignal, triggerAsyncId, channel) {
    super("Tinypool.Task", {
      requireManualDestroy: true,
      triggerAsyncId
    });
    this.callback = callback;
    this.task = task;
    this.transferList = transferList;
    this.cancel = () => this.callback(new CancelError(), null);
    this.channel = channel;
    if (isMovable(task)) {
      if (this.transferList == null) this.transferList = [];
      this.transferList = this.transferList.concat(task[kTransferable]);
      this.task = task[kValue];
    }
    this.filename = filename;
    this.name = name;
    this.taskId = taskIdCounter++;
    this.abortSignal = abortSignal;
    this.created = performance.now();
    this.started = 0;
  }
  releaseTask() {
    const ret = this.task;
    this.task = null;
    return ret;
  }
  done(err, result) {
    this.emitDestroy();
    this.runInAsyncScope(this.callback, null, err, result);
    if (this.abortSignal && this.abortListener) if ("removeEventListener" in this.abortSignal && this.abortListener) this.abortSignal.removeEventListener("abort", this.abortListener);
    else this.abortSignal.off("abort", this.abortListener);
  }
  get [kQueueOptions]() {
    return kQueueOptions in this.task ? this.task[kQueueOptions] : null;
  }
};
var AsynchronouslyCreatedResource = class {
  onreadyListeners = [];
  markAsReady() {
    const listeners = this.onreadyListeners;
    assert(listeners !== null);
    this.onreadyListeners = null;
    for (const listener of listeners) listener();
  }
  isReady() {
    return this.onreadyListeners === null;
  }
  onReady(fn) {
    if (this.onreadyListeners === null) {
      fn();
      return;
    }
    this.onreadyListeners.push(fn);
  }
};
var AsynchronouslyCreatedResourcePool = class {
  pendingItems = /* @__PURE__ */ new Set();
  readyItems = /* @__PURE__ */ new Set();
  constructor(maximumUsage) {
    this.maximumUsage = maximumUsage;
    this.onAvailableListeners = [];
  }
  add(item) {
    this.pendingItems.add(item);
    item.onReady(() => {
      if (this.pendingItems.has(item)) {
        this.pendingItems.delete(item);
        this.readyItems.add(item);
        this.maybeAvailable(item);
      }
    });
  }
  delete(item) {
    this.pendingItems.delete(item);
    this.readyItems.delete(item);
  }
  findAvailable() {
    let minUsage = this.maximumUsage;
    let candidate = null;
    for (const item of this.readyItems) {
      const usage = item.currentUsage();
      if (usage === 0) return item;
      if (usage < minUsage) {
        candidate = item;
        minUsage = usage;
      }
    }
    return candidate;
  }
  *[Symbol.iterator]() {
    yield* this.pendingItems;
    yield* this.readyItems;
  }
  get size() {
    return this.pendingItems.size + this.readyItems.size;
  }
  maybeAvailable(item) {
    if (item.currentUsage() < this.maximumUsage) for (const listener of this.onAvailableListeners) listener(item);
  }
  onAvailable(fn) {
    this.onAvailableListeners.push(fn);
  }
};
var Errors = {
  ThreadTermination: () => new Error("Terminating worker thread"),
  FilenameNotProvided: () => new Error("filename must be provided to run() or in options object"),
  TaskQueueAtLimit: () => new Error("Task queue is at limit"),
  NoTaskQueueAvailable: () => new Error("No task queue available and all Workers are busy")
};
var WorkerInfo = class extends AsynchronouslyCreatedResource {
  idleTimeout = null;
  lastSeenResponseCount = 0;
  constructor(worker, port, workerId, freeWorkerId, onMessage, filename, teardown) {
    super();
    this.worker = worker;
    this.workerId = workerId;
    this.freeWorkerId = freeWorkerId;
    this.teardown = teardown;
    this.filename = filename;
    this.port = port;
    this.port.on("message", (message) => this._handleResponse(message));
    this.onMessage = onMessage;
    this.taskInfos = /* @__PURE__ */ new Map();
    this.sharedBuffer = new Int32Array(new SharedArrayBuffer(kFieldCount * Int32Array.BYTES_PER_ELEMENT));
  }
  async destroy(timeout) {
    let resolve;
    let reject;
    const ret = new Promise((res, rej) => {
      resolve = res;
      reject = rej;
    });
    if (this.teardown && this.filename) {
      const { teardown, filename } = this;
      await new Promise((resolve$1, reject$1) => {
        this.postTask(new TaskInfo({}, [], filename, teardown, (error, result) => error ? reject$1(error) : resolve$1(result), null, 1, void 0));
      });
    }
    const timer = timeout ? setTimeout(() => reject(new Error("Failed to terminate worker")), timeout) : null;
    this.worker.terminate().then(() => {
      if (timer !== null) clearTimeout(timer);
      this.port.close();
      this.clearIdleTimeout();
      for (const taskInfo of this.taskInfos.values()) taskInfo.done(Errors.ThreadTermination());
      this.taskInfos.clear();
      resolve();
    });
    return ret;
  }
  clearIdleTimeout() {
    if (this.idleTimeout !== null) {
      clearTimeout(this.idleTimeout);
      this.idleTimeout = null;
    }
  }
  ref() {
    this.port.ref();
    return this;
  }
  unref() {
    this.port.unref();
    return this;
  }
  _handleResponse(message) {
    this.usedMemory = message.usedMemory;
    this.onMessage(message);
    if (this.taskInfos.size === 0) this.unref();
  }
  postTask(taskInfo) {
    assert(!this.taskInfos.has(taskInfo.taskId));
    const message = {
      task: taskInfo.releaseTask(),
      taskId: taskInfo.taskId,
      filename: taskInfo.filename,
      name: taskInfo.name
    };
    try {
      if (taskInfo.channel) this.worker.setChannel?.(taskInfo.channel);
      this.port.postMessage(message, taskInfo.transferList);
    } catch (err) {
      taskInfo.done(err);
      return;
    }
    taskInfo.workerInfo = this;
    this.taskInfos.set(taskInfo.taskId, taskInfo);
    this.ref();
    this.clearIdleTimeout();
    Atomics.add(this.sharedBuffer, kRequestCountField, 1);
    Atomics.notify(this.sharedBuffer, kRequestCountField, 1);
  }
  processPendingMessages() {
    const actualResponseCount = Atomics.load(this.sharedBuffer, kResponseCountField);
    if (actualResponseCount !== this.lastSeenResponseCount) {
      this.lastSeenResponseCount = actualResponseCount;
      let entry;
      while ((entry = receiveMessageOnPort(this.port)) !== void 0) this._handleResponse(entry.message);
    }
  }
  isRunningAbortableTask() {
    if (this.taskInfos.size !== 1) return false;
    const [first] = this.taskInfos;
    const [, task] = first || [];
    return task?.abortSignal !== null;
  }
  currentUsage() {
    if (this.isRunningAbortableTask()) return Infinity;
    return this.taskInfos.size;
  }
};
var ThreadPool = class {
  skipQueue = [];
  completed = 0;
  start = performance.now();
  inProcessPendingMessages = false;
  startingUp = false;
  workerFailsDuringBootstrap = false;
  constructor(publicInterface, options) {
    this.publicInterface = publicInterface;
    this.taskQueue = options.taskQueue || new ArrayTaskQueue();
    const filename = options.filename ? maybeFileURLToPath(options.filename) : null;
    this.options = withNullPrototype({
      ...kDefaultOptions,
      ...options,
      filename,
      maxQueue: 0
    });
    if (options.maxThreads !== void 0 && this.options.minThreads >= options.maxThreads) this.options.minThreads = options.maxThreads;
    if (options.minThreads !== void 0 && this.options.maxThreads <= options.minThreads) this.options.maxThreads = options.minThreads;
    if (options.maxQueue === "auto") this.options.maxQueue = this.options.maxThreads ** 2;
    else this.options.maxQueue = options.maxQueue ?? kDefaultOptions.maxQueue;
    this.workerIds = new Map(new Array(this.options.maxThreads).fill(0).map((_, i) => [i + 1, true]));
    this.workers = new AsynchronouslyCreatedResourcePool(this.options.concurrentTasksPerWorker);
    this.workers.onAvailable((w) => this._onWorkerAvailable(w));
    this.startingUp = true;
    this._ensureMinimumWorkers();
    this.startingUp = false;
  }
  _ensureEnoughWorkersForTaskQueue() {
    while (this.workers.size < this.taskQueue.size && this.workers.size < this.options.maxThreads) this._addNewWorker();
  }
  _ensureMaximumWorkers() {
    while (this.workers.size < this.options.maxThreads) this._addNewWorker();
  }
  _ensureMinimumWorkers() {
    while (this.workers.size < this.options.minThreads) this._addNewWorker();
  }
  _addNewWorker() {
    const workerIds = this.workerIds;
    let workerId;
    workerIds.forEach((isIdAvailable, _workerId$1) => {
      if (isIdAvailable && !workerId) {
        workerId = _workerId$1;
        workerIds.set(_workerId$1, false);
      }
    });
    const tinypoolPrivateData = { workerId };
    const worker = this.options.runtime === "child_process" ? new ProcessWorker() : new ThreadWorker();
    worker.initialize({
      env: this.options.env,
      argv: this.options.argv,
      execArgv: this.options.execArgv,
      resourceLimits: this.options.resourceLimits,
      workerData: [tinypoolPrivateData, this.options.workerData],
      trackUnmanagedFds: this.options.trackUnmanagedFds,
      serialization: this.options.serialization
    });
    const onMessage = (message$1) => {
      const { taskId, result } = message$1;
      const taskInfo = workerInfo.taskInfos.get(taskId);
      workerInfo.taskInfos.delete(taskId);
      if (!this.shouldRecycleWorker(taskInfo)) this.workers.maybeAvailable(workerInfo);
      if (taskInfo === void 0) {
        const err = new Error(`Unexpected message from Worker: ${inspect(message$1)}`);
        this.publicInterface.emit("error", err);
      } else taskInfo.done(message$1.error, result);
      this._processPendingMessages();
    };
    const { port1, port2 } = new MessageChannel();
    const workerInfo = new WorkerInfo(worker, port1, workerId, () => workerIds.set(workerId, true), onMessage, this.options.filename, this.options.teardown);
    if (this.startingUp) workerInfo.markAsReady();
    const message = {
      filename: this.options.filename,
      name: this.options.name,
      port: port2,
      sharedBuffer: workerInfo.sharedBuffer,
      useAtomics: this.options.useAtomics
    };
    worker.postMessage(message, [port2]);
    worker.on("message", (message$1) => {
      if (message$1.ready === true) {
        port1.start();
        if (workerInfo.currentUsage() === 0) workerInfo.unref();
        if (!workerInfo.isReady()) workerInfo.markAsReady();
        return;
      }
      worker.emit("error", new Error(`Unexpected message on Worker: ${inspect(message$1)}`));
    });
    worker.on("error", (err) => {
      worker.ref = () => {
      };
      const taskInfos = [...workerInfo.taskInfos.values()];
      workerInfo.taskInfos.clear();
      this._removeWorker(workerInfo);
      if (workerInfo.isReady() && !this.workerFailsDuringBootstrap) this._ensureMinimumWorkers();
      else this.workerFailsDuringBootstrap = true;
      if (taskInfos.length > 0) for (const taskInfo of taskInfos) taskInfo.done(err, null);
      else this.publicInterface.emit("error", err);
    });
    worker.unref();
    port1.on("close", () => {
      worker.ref();
    });
    this.workers.add(workerInfo);
  }
  _processPendingMessages() {
    if (this.inProcessPendingMessages || !this.options.useAtomics) return;
    this.inProcessPendingMessages = true;
    try {
      for (const workerInfo of this.workers) workerInfo.processPendingMessages();
    } finally {
      this.inProcessPendingMessages = false;
    }
  }
  _removeWorker(workerInfo) {
    workerInfo.freeWorkerId();
    this.workers.delete(workerInfo);
    return workerInfo.destroy(this.options.terminateTimeout);
  }
  _onWorkerAvailable(workerInfo) {
    while ((this.taskQueue.size > 0 || this.skipQueue.length > 0) && workerInfo.currentUsage() < this.options.concurrentTasksPerWorker) {
      const taskInfo = this.skipQueue.shift() || this.taskQueue.shift();
      if (taskInfo.abortSignal && workerInfo.taskInfos.size > 0) {
        this.skipQueue.push(taskInfo);
        break;
      }
      const now = performance.now();
      taskInfo.started = now;
      workerInfo.postTask(taskInfo);
      this._maybeDrain();
      return;
    }
    if (workerInfo.taskInfos.size === 0 && this.workers.size > this.options.minThreads) workerInfo.idleTimeout = setTimeout(() => {
      assert.strictEqual(workerInfo.taskInfos.size, 0);
      if (this.workers.size > this.options.minThreads) this._removeWorker(workerInfo);
    }, this.options.idleTimeout).unref();
  }
  runTask(task, options) {
    let { filename, name } = options;
    const { transferList = [], signal = null, channel } = options;
    if (filename == null) filename = this.options.filename;
    if (name == null) name = this.options.name;
    if (typeof filename !== "string" && !(filename instanceof URL)) return Promise.reject(Errors.FilenameNotProvided());
    filename = maybeFileURLToPath(filename);
    let resolve;
    let reject;
    const ret = new Promise((res, rej) => {
      resolve = res;
      reject = rej;
    });
    const taskInfo = new TaskInfo(task, transferList, filename, name, (err, result) => {
      this.completed++;
      if (err !== null) reject(err);
      if (this.shouldRecycleWorker(taskInfo)) this._removeWorker(taskInfo.workerInfo).then(() => this._ensureMinimumWorkers()).then(() => this._ensureEnoughWorkersForTaskQueue()).then(() => resolve(result)).catch(reject);
      else resolve(result);
    }, signal, this.publicInterface.asyncResource.asyncId(), channel);
    if (signal !== null) {
      if (signal.aborted) return Promise.reject(new AbortError());
      taskInfo.abortListener = () => {
        reject(new AbortError());
        if (taskInfo.workerInfo !== null) {
          this._removeWorker(taskInfo.workerInfo);
          this._ensureMinimumWorkers();
        } else this.taskQueue.remove(taskInfo);
      };
      onabort(signal, taskInfo.abortListener);
    }
    if (this.taskQueue.size > 0) {
      const totalCapacity = this.options.maxQueue + this.pendingCapacity();
      if (this.taskQueue.size >= totalCapacity) if (this.options.maxQueue === 0) return Promise.reject(Errors.NoTaskQueueAvailable());
      else return Promise.reject(Errors.TaskQueueAtLimit());
      else {
        if (this.workers.size < this.options.maxThreads) this._addNewWorker();
        this.taskQueue.push(taskInfo);
      }
      return ret;
    }
    let workerInfo = this.workers.findAvailable();
    if (workerInfo !== null && workerInfo.currentUsage() > 0 && signal) workerInfo = null;
    let waitingForNewWorker = false;
    if ((workerInfo === null || workerInfo.currentUsage() > 0) && this.workers.size < this.options.maxThreads) {
      this._addNewWorker();
      waitingForNewWorker = true;
    }
    if (workerInfo === null) {
      if (this.options.maxQueue <= 0 && !waitingForNewWorker) return Promise.reject(Errors.NoTaskQueueAvailable());
      else this.taskQueue.push(taskInfo);
      return ret;
    }
    const now = performance.now();
    taskInfo.started = now;
    workerInfo.postTask(taskInfo);
    this._maybeDrain();
    return ret;
  }
  shouldRecycleWorker(taskInfo) {
    if (taskInfo?.workerInfo?.shouldRecycle) return true;
    if (this.options.isolateWorkers && taskInfo?.workerInfo) return true;
    if (!this.options.isolateWorkers && this.options.maxMemoryLimitBeforeRecycle !== void 0 && (taskInfo?.workerInfo?.usedMemory || 0) > this.options.maxMemoryLimitBeforeRecycle) return true;
    return false;
  }
  pendingCapacity() {
    return this.workers.pendingItems.size * this.options.concurrentTasksPerWorker;
  }
  _maybeDrain() {
    if (this.taskQueue.size === 0 && this.skipQueue.length === 0) this.publicInterface.emit("drain");
  }
  async destroy() {
    while (this.skipQueue.length > 0) {
      const taskInfo = this.skipQueue.shift();
      taskInfo.done(new Error("Terminating worker thread"));
    }
    while (this.taskQueue.size > 0) {
      const taskInfo = this.taskQueue.shift();
      taskInfo.done(new Error("Terminating worker thread"));
    }
    const exitEvents = [];
    while (this.workers.size > 0) {
      const [workerInfo] = this.workers;
      exitEvents.push(once(workerInfo.worker, "exit"));
      this._removeWorker(workerInfo);
    }
    await Promise.all(exitEvents);
  }
  async recycleWorkers(_options = {}) {
    const options = withNullPrototype(_options);
    const runtimeChanged = options?.runtime && options.runtime !== this.options.runtime;
    if (options?.runtime) this.options.runtime = options.runtime;
    if (this.options.isolateWorkers && !runtimeChanged) return;
    const exitEvents = [];
    Array.from(this.workers).filter((workerInfo) => {
      if (workerInfo.currentUsage() === 0) {
        exitEvents.push(once(workerInfo.worker, "exit"));
        this._removeWorker(workerInfo);
      } else workerInfo.shouldRecycle = true;
    });
    await Promise.all(exitEvents);
    this._ensureMinimumWorkers();
  }
};
var Tinypool = class extends EventEmitterAsyncResource {
  #pool;
  constructor(_options = {}) {
    const options = withNullPrototype(_options);
    if (options.minThreads !== void 0 && options.minThreads > 0 && options.minThreads < 1) options.minThreads = Math.max(1, Math.floor(options.minThreads * cpuCount));
    if (options.maxThreads !== void 0 && options.maxThreads > 0 && options.maxThreads < 1) options.maxThreads = Math.max(1, Math.floor(options.maxThreads * cpuCount));
    super({
      ...options,
      name: "Tinypool"
    });
    if (options.minThreads !== void 0 && options.maxThreads !== void 0 && options.minThreads > options.maxThreads) throw new RangeError("options.minThreads and options.maxThreads must not conflict");
    this.#pool = new ThreadPool(this, options);
  }
  run(task, options = kDefaultRunOptions) {
    const { transferList, filename, name, signal, runtime, channel } = withNullPrototype(options);
    return this.#pool.runTask(task, {
      transferList,
      filename,
      name,
      signal,
      runtime,
      channel
    });
  }
  async destroy() {
    await this.#pool.destroy();
    this.emitDestroy();
  }
  get options() {
    return this.#pool.options;
  }
  get threads() {
    const ret = [];
    for (const workerInfo of this.#pool.workers) ret.push(workerInfo.worker);
    return ret;
  }
  get queueSize() {
    const pool = this.#pool;
    return Math.max(pool.taskQueue.size - pool.pendingCapacity(), 0);
  }
  cancelPendingTasks() {
    const pool = this.#pool;
    pool.taskQueue.cancel();
  }
  async recycleWorkers(options = {}) {
    await this.#pool.recycleWorkers(options);
  }
  get completed() {
    return this.#pool.completed;
  }
  get duration() {
    return performance.now() - this.#pool.start;
  }
  static get isWorkerThread() {
    return process.__tinypool_state__?.isWorkerThread || false;
  }
  static get workerData() {
    return process.__tinypool_state__?.workerData || void 0;
  }
  static get version() {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf-8"));
    return version;
  }
  static move(val) {
    if (val != null && typeof val === "object" && typeof val !== "function") {
      if (!isTransferable(val)) if (types.isArrayBufferView(val)) val = new ArrayBufferViewTransferable(val);
      else val = new DirectlyTransferable(val);
      markMovable(val);
    }
    return val;
  }
  static get transferableSymbol() {
    return kTransferable;
  }
  static get valueSymbol() {
    return kValue;
  }
  static get queueOptionsSymbol() {
    return kQueueOptions;
  }
};
var _workerId = process.__tinypool_state__?.workerId;

// lib/git/collect-garbage.ts
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
var MUCH = 1 << 16;
var collect;
function collectGarbage() {
  if (collect === void 0) collect = collector();
  collect?.();
}
var MOST_GROWTH = 6 << 20;
function collector() {
  try {
    setFlagsFromString("--expose-gc");
    const found = runInNewContext("typeof gc === 'function' ? gc : null");
    setFlagsFromString("--no-expose-gc");
    return found;
  } catch {
    return null;
  }
}

// lib/git/room.ts
var LARGE = 1 << 17;
var Growable = SharedArrayBuffer;
function room(bytes) {
  return bytes < LARGE ? new SharedArrayBuffer(bytes) : new Growable(bytes, { maxByteLength: bytes });
}
function intRoom(length) {
  return new Int32Array(room(4 * length), 0, length);
}

// lib/git/column.ts
var IntColumn = class _IntColumn {
  #values;
  #length = 0;
  constructor(capacity = 1024) {
    this.#values = intRoom(capacity);
  }
  /** A list that starts with these elements. Copies them. */
  static of(values) {
    const column = new _IntColumn(values.length + (values.length >> 3) + 16);
    column.#values.set(values);
    column.#length = values.length;
    return column;
  }
  get length() {
    return this.#length;
  }
  push(value) {
    if (this.#length === this.#values.length) {
      const grown3 = intRoom(this.#length * 2);
      grown3.set(this.#values);
      this.#values = grown3;
    }
    this.#values[this.#length++] = value;
  }
  /** Takes the last element off; -1 where there is none. */
  pop() {
    return this.#length === 0 ? -1 : this.#values[--this.#length];
  }
  set(index, value) {
    this.#values[index] = value;
  }
  at(index) {
    return this.#values[index] ?? -1;
  }
  /** Forgets the elements from the index on. */
  truncate(length) {
    this.#length = length;
  }
  /** Forgets all elements and keeps the room. */
  clear() {
    this.#length = 0;
  }
  /** The elements so far, in an array of their own; the list is empty then. */
  take() {
    const values = this.#values.slice(0, this.#length);
    this.#length = 0;
    return values;
  }
  /** The same on shared memory, which threads exchange without a copy. */
  takeShared() {
    const values = intRoom(this.#length);
    values.set(this.values());
    this.#length = 0;
    return values;
  }
  /** The elements so far; a view, not a copy. */
  values() {
    return this.#values.subarray(0, this.#length);
  }
};

// lib/git/commit-log.ts
var KIND = { none: 0, file: 1, symlink: 2, gitlink: 3, tree: 4 };

// lib/git/change-list.ts
var FORMAT_BITS = 61440;
var SYMLINK = 40960;
var GITLINK = 57344;
var TREE = 16384;
function kindOf(mode) {
  if (mode === 0) return KIND.none;
  const format = mode & FORMAT_BITS;
  if (format === SYMLINK) return KIND.symlink;
  if (format === GITLINK) return KIND.gitlink;
  return format === TREE ? KIND.tree : KIND.file;
}
var MOST_CHANGES = 2 ** 20;
var FEW_CHANGES = 2 ** 16;
var MOST_OF_ALL = 2 ** 26;

// lib/git/graph/graph-job.ts
var ENTRY_ROW = 3;

// lib/git/graph/tree-table.ts
var NO_TREE = -2;

// lib/git/graph/tree-diff.ts
var CHANGE_ROW = 5;
var DEEPEST = 1e3;
var NOTHING = -1;
var NOT_READ = -1;
var CROWDED = -2;
var DiffRoom = class {
  nameCount;
  /** By name, in which comparison it was met on either side. */
  metBefore;
  metNow;
  /** By name, what stands there on either side: kind, id. */
  before;
  now;
  /** By name, what stands there in what both sides have in common, as either side tells: kind, id. */
  baseOfBefore;
  baseOfNow;
  comparison = 0;
  constructor(nameCount) {
    this.nameCount = nameCount;
    this.metBefore = new Int32Array(nameCount);
    this.metNow = new Int32Array(nameCount);
    this.before = new Int32Array(2 * nameCount);
    this.now = new Int32Array(2 * nameCount);
    this.baseOfBefore = new Int32Array(2 * nameCount);
    this.baseOfNow = new Int32Array(2 * nameCount);
  }
};
var TreeDiffer = class {
  #trees;
  #room;
  #touched = new IntColumn();
  #rows = new IntColumn();
  #folders = new IntColumn();
  #folderNumbers = /* @__PURE__ */ new Map();
  #waiting = new IntColumn();
  /** Files and folders that were met in the pairs of trees compared so far, where each is to be compared once. */
  #known = null;
  /** Files and folders that were met, those of known pairs included; beyond so many the comparison ends. */
  #met = 0;
  #most = Infinity;
  constructor(trees, room3) {
    this.#trees = trees;
    this.#room = room3;
  }
  /**
   * Adds rows for how `now` differs from `before`, in any order.
   * @returns how many; or, without rows, {@link NOT_READ} or {@link CROWDED}
   */
  diff(before, now) {
    const [rows, folders] = [this.#rows.length, this.#folders.length];
    const compare = (most, known) => {
      this.#forget(rows, folders);
      this.#met = 0;
      this.#most = most;
      this.#known = known;
      return this.#diff(before, now, 0, 0) ? (this.#rows.length - rows) / CHANGE_ROW : NOT_READ;
    };
    const few = compare(FEW_CHANGES, null);
    if (this.#met <= FEW_CHANGES) return few;
    if (compare(Infinity, /* @__PURE__ */ new Map()) === NOT_READ) return NOT_READ;
    if (this.#met <= MOST_CHANGES) return compare(Infinity, null);
    this.#forget(rows, folders);
    return CROWDED;
  }
  /** All rows so far; after this it begins anew. */
  take() {
    this.#folderNumbers.clear();
    return { rows: this.#rows.takeShared(), folders: this.#folders.takeShared() };
  }
  #diff(before, now, folder, depth) {
    if (before === now) return true;
    if (depth > DEEPEST || !this.#isKnown(before) || !this.#isKnown(now)) return false;
    const first = this.#met++;
    const pair = this.#known === null ? -1 : (before + 1) * (this.#trees.base.length + 1) + now + 1;
    const known = this.#known?.get(pair);
    if (known !== void 0) {
      this.#met += known;
      return true;
    }
    const waiting = this.#waiting;
    const start = waiting.length;
    this.#compare(before, now);
    let isWhole = true;
    while (waiting.length > start && this.#met <= this.#most) {
      const idNow = waiting.pop();
      const idBefore = waiting.pop();
      const head = waiting.pop();
      const kindBefore = head >> 3 & 7;
      const kindNow = head & 7;
      const name = head >> 6;
      const wasTree = kindBefore === KIND.tree;
      const isTree = kindNow === KIND.tree;
      const leafBefore = wasTree ? KIND.none : kindBefore;
      const leafNow = isTree ? KIND.none : kindNow;
      if (leafBefore !== KIND.none || leafNow !== KIND.none) {
        this.#tell(folder, name, wasTree ? NOTHING : idBefore, isTree ? NOTHING : idNow, leafBefore | leafNow << 4);
      }
      if (!wasTree && !isTree) continue;
      const inner = this.#folderIn(folder, name);
      isWhole = this.#diff(wasTree ? idBefore : NOTHING, isTree ? idNow : NOTHING, inner, depth + 1) && isWhole;
    }
    waiting.truncate(start);
    this.#known?.set(pair, this.#met - first - 1);
    return isWhole;
  }
  #tell(...row) {
    this.#met++;
    for (let i = 0; i < CHANGE_ROW; i++) this.#rows.push(row[i]);
  }
  /** Takes back what was told behind so many integers of rows and folders. */
  #forget(rows, folders) {
    this.#rows.truncate(rows);
    for (let at = folders; at < this.#folders.length; at += 2) {
      this.#folderNumbers.delete(this.#folderKey(this.#folders.at(at), this.#folders.at(at + 1)));
    }
    this.#folders.truncate(folders);
  }
  #folderIn(folder, name) {
    const key = this.#folderKey(folder, name);
    const known = this.#folderNumbers.get(key);
    if (known !== void 0) return known;
    this.#folders.push(folder);
    this.#folders.push(name);
    const number = this.#folders.length / 2;
    this.#folderNumbers.set(key, number);
    return number;
  }
  #folderKey(folder, name) {
    return folder * this.#trees.nameCount + name;
  }
  #isKnown(tree) {
    return tree === NOTHING || (this.#trees.base[tree] ?? NO_TREE) !== NO_TREE;
  }
  /** Puts the entries that differ onto the waiting list: head, id before, id now. */
  #compare(before, now) {
    this.#room.comparison++;
    this.#touched.clear();
    const { base, depth } = this.#trees;
    let [a, b] = [before, now];
    while (a !== b) {
      if (b === NOTHING || a !== NOTHING && depth[a] >= depth[b]) {
        this.#meet(a, this.#room.metBefore, this.#room.before, this.#room.baseOfBefore);
        a = base[a];
      } else {
        this.#meet(b, this.#room.metNow, this.#room.now, this.#room.baseOfNow);
        b = base[b];
      }
    }
    for (let i = this.#touched.length - 1; i >= 0; i--) this.#weigh(this.#touched.at(i));
  }
  /** Notes the entries of a tree on the way from either side to what both have in common. */
  #meet(tree, met, own, base) {
    const { batch, from, to } = this.#trees;
    const entries = this.#trees.entries[batch[tree]];
    const comparison = this.#room.comparison;
    for (let at = from[tree]; at < to[tree]; at += ENTRY_ROW) {
      const head = entries[at];
      const name = head >> 6;
      if (met[name] !== comparison) {
        met[name] = comparison;
        own[2 * name] = head & 7;
        own[2 * name + 1] = entries[at + 2];
        this.#touched.push(name);
      }
      base[2 * name] = head >> 3 & 7;
      base[2 * name + 1] = entries[at + 1];
    }
  }
  /** Compares what stands under a name. What a side did not meet stands there as the other side's last base has it. */
  #weigh(name) {
    const isBefore = this.#room.metBefore[name] === this.#room.comparison;
    const isNow = this.#room.metNow[name] === this.#room.comparison;
    this.#room.metBefore[name] = 0;
    this.#room.metNow[name] = 0;
    if (!isBefore && !isNow) return;
    const before = isBefore ? this.#room.before : this.#room.baseOfNow;
    const now = isNow ? this.#room.now : this.#room.baseOfBefore;
    const kindBefore = before[2 * name];
    const kindNow = now[2 * name];
    if (kindBefore === kindNow && before[2 * name + 1] === now[2 * name + 1]) return;
    this.#waiting.push(name << 6 | kindBefore << 3 | kindNow);
    this.#waiting.push(before[2 * name + 1]);
    this.#waiting.push(now[2 * name + 1]);
  }
};

// lib/git/graph/diff-batch.ts
function diffBatch({ trees, pairs }, room3) {
  const differ = new TreeDiffer(trees, room3);
  const counts = new Int32Array(pairs.length / 2);
  for (let pair = 0; pair < counts.length; pair++) {
    counts[pair] = differ.diff(pairs[2 * pair], pairs[2 * pair + 1]);
  }
  return { counts, ...differ.take() };
}

// lib/git/pack/pack-file.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var WINDOW = 1 << 15;
var WINDOWS = 256;
var ABSENT = -1;
var TRAILER = 20;
var HEAD = 12;
var MAGIC = 1346454347;
function openPack(path, windows) {
  try {
    return new PackFile(path, windows);
  } catch {
    return null;
  }
}
var PackFile = class {
  path;
  /** Size of the file in bytes. */
  size;
  #descriptor;
  /** For each window of the file, which slot holds it. */
  #slotOf;
  #windowIn;
  /** Which slots were used since the hand passed them: the "clock" approximation of dropping the least recently used. */
  #wasUsed;
  #buffers = [];
  #hand = 0;
  #closed = false;
  /** Window of the last {@link seek}; its bytes before `windowEnd` are the file's. */
  window = new Uint8Array(0);
  windowEnd = 0;
  /**
   * @param windows how many windows of 32 KiB are held at most
   * @throws an error of node:fs where the file cannot be opened
   */
  constructor(path, windows = WINDOWS) {
    this.path = path;
    this.#descriptor = openSync(path, "r");
    this.size = fstatSync(this.#descriptor).size;
    this.#slotOf = intRoom(Math.ceil(this.size / WINDOW)).fill(ABSENT);
    const slots = Math.max(1, Math.min(windows, this.#slotOf.length));
    this.#windowIn = new Int32Array(slots).fill(ABSENT);
    this.#wasUsed = new Uint8Array(slots);
  }
  /** Offset behind the last object. */
  get end() {
    return this.size - TRAILER;
  }
  /** How many objects the head promises; null if this is no pack of version 2 or 3. */
  objectCount() {
    const head = new DataView(new ArrayBuffer(HEAD));
    if (this.read(new Uint8Array(head.buffer), 0) < HEAD || head.getUint32(0) !== MAGIC) return null;
    const version = head.getUint32(4);
    return version === 2 || version === 3 ? head.getUint32(8) : null;
  }
  /** The id of the pack, which its index repeats. */
  trailer() {
    const bytes = new Uint8Array(TRAILER);
    this.read(bytes, Math.max(0, this.end));
    return bytes;
  }
  /**
   * Makes `window` hold the byte at an offset of the file.
   * @returns where in `window` it is; at or past `windowEnd` where the file has no such byte (any more)
   */
  seek(offset) {
    const number = Math.floor(offset / WINDOW);
    let slot = this.#slotOf[number] ?? ABSENT;
    if (slot === ABSENT) slot = this.#load(number);
    this.#wasUsed[slot] = 1;
    this.window = this.#buffers[slot];
    this.windowEnd = Math.min(WINDOW, this.size - number * WINDOW);
    return offset - number * WINDOW;
  }
  /** Reads from an offset on and gives how many bytes there were; 0 also where the file cannot be read. */
  read(into, offset) {
    if (this.#closed || offset < 0) return 0;
    let done = 0;
    try {
      while (done < into.length) {
        const count = readSync(this.#descriptor, into, done, into.length - done, offset + done);
        if (count === 0) break;
        done += count;
      }
    } catch {
      return 0;
    }
    return done;
  }
  close() {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }
  #load(number) {
    const slot = this.#buffers.length < this.#wasUsed.length ? this.#buffers.length : this.#oldest();
    const buffer = this.#buffers[slot] ??= new Uint8Array(new ArrayBuffer(WINDOW));
    const before = this.#windowIn[slot];
    if (before !== ABSENT) this.#slotOf[before] = ABSENT;
    const count = this.read(buffer, number * WINDOW);
    if (count < WINDOW) buffer.fill(0, count);
    if (number < this.#slotOf.length) this.#slotOf[number] = slot;
    this.#windowIn[slot] = number < this.#slotOf.length ? number : ABSENT;
    return slot;
  }
  /** A slot that was not used for long. */
  #oldest() {
    for (; ; ) {
      const slot = this.#hand;
      this.#hand = (slot + 1) % this.#wasUsed.length;
      if (this.#wasUsed[slot] === 0) return slot;
      this.#wasUsed[slot] = 0;
    }
  }
};

// lib/core/copy-runs.ts
var NO_RUNS = { count: 0, at: new Int32Array(), from: new Int32Array(), length: new Int32Array() };
var FIRST_CAPACITY = 256;
var CopyRunList = class {
  count = 0;
  at = new Int32Array(FIRST_CAPACITY);
  from = new Int32Array(FIRST_CAPACITY);
  length = new Int32Array(FIRST_CAPACITY);
  clear() {
    this.count = 0;
  }
  /** Adds a run behind the others; one that continues the last run in both texts is joined to it. */
  push(at, from, length) {
    const last = this.count - 1;
    if (last >= 0) {
      const end = this.length[last];
      if (this.at[last] + end === at && this.from[last] + end === from) {
        this.length[last] = end + length;
        return;
      }
    }
    if (this.count === this.at.length) this.#grow();
    this.at[this.count] = at;
    this.from[this.count] = from;
    this.length[this.count] = length;
    this.count++;
  }
  #grow() {
    const capacity = this.count * 2;
    this.at = grown(this.at, capacity);
    this.from = grown(this.from, capacity);
    this.length = grown(this.length, capacity);
  }
};
function grown(array, capacity) {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

// lib/git/pack/delta.ts
var CORRUPT_DELTA = -1;
var LARGEST_RESULT = 2147483647;
var WORTH_A_CALL = 80;
var OFFSET_BYTES = Uint8Array.from(
  { length: 16 },
  (_, bits) => [1, 2, 4, 8].filter((bit) => (bits & bit) !== 0).length
);
var UNNAMED_LENGTH = 65536;
function deltaResultSize(delta, end) {
  const at = skipNumber(delta, 0, end);
  return skipNumber(delta, at, end) > end ? CORRUPT_DELTA : readNumber(delta, at);
}
function instructionsAt(delta, end, baseSize) {
  const at = skipNumber(delta, skipNumber(delta, 0, end), end);
  return at > end || readNumber(delta, 0) !== baseSize ? CORRUPT_DELTA : at;
}
function parseDelta(delta, end, baseSize, runs) {
  runs.clear();
  const sizeAt = skipNumber(delta, 0, end);
  let at = skipNumber(delta, sizeAt, end);
  if (at > end || readNumber(delta, 0) !== baseSize) return CORRUPT_DELTA;
  const size = readNumber(delta, sizeAt);
  if (size > LARGEST_RESULT) return CORRUPT_DELTA;
  let done = 0;
  while (at < end) {
    const op = delta[at++];
    if (op < 128) {
      if (op === 0) return CORRUPT_DELTA;
      at += op;
      done += op;
    } else {
      let from = 0;
      let length = 0;
      if ((op & 1) !== 0) from = delta[at++];
      if ((op & 2) !== 0) from |= delta[at++] << 8;
      if ((op & 4) !== 0) from |= delta[at++] << 16;
      if ((op & 8) !== 0) from += delta[at++] * 16777216;
      if ((op & 16) !== 0) length = delta[at++];
      if ((op & 32) !== 0) length |= delta[at++] << 8;
      if ((op & 64) !== 0) length |= delta[at++] << 16;
      if (length === 0) length = UNNAMED_LENGTH;
      if (at > end || from + length > baseSize || done + length > size) return CORRUPT_DELTA;
      runs.push(done, from, length);
      done += length;
    }
  }
  return at === end && done === size ? size : CORRUPT_DELTA;
}
function applyDelta(base, delta, end, out) {
  let at = skipNumber(delta, skipNumber(delta, 0, end), end);
  let done = 0;
  while (at < end) {
    const op = delta[at++];
    let from = at;
    let length = op;
    let source = delta;
    if (op < 128) {
      at += op;
    } else {
      source = base;
      from = 0;
      length = 0;
      if ((op & 1) !== 0) from = delta[at++];
      if ((op & 2) !== 0) from |= delta[at++] << 8;
      if ((op & 4) !== 0) from |= delta[at++] << 16;
      if ((op & 8) !== 0) from += delta[at++] * 16777216;
      if ((op & 16) !== 0) length = delta[at++];
      if ((op & 32) !== 0) length |= delta[at++] << 8;
      if ((op & 64) !== 0) length |= delta[at++] << 16;
      if (length === 0) length = UNNAMED_LENGTH;
    }
    copy(source, from, length, out, done);
    done += length;
  }
}
function copyEdges(base, runs, out, margin) {
  for (let i = 0; i < runs.count; i++) {
    const at = runs.at[i];
    const from = runs.from[i];
    const length = runs.length[i];
    if (length <= 2 * margin) {
      copy(base, from, length, out, at);
    } else {
      copy(base, from, margin, out, at);
      copy(base, from + length - margin, margin, out, at + length - margin);
    }
  }
}
function insertNew(delta, end, out) {
  let at = skipNumber(delta, skipNumber(delta, 0, end), end);
  let done = 0;
  while (at < end) {
    const op = delta[at++];
    if (op < 128) {
      copy(delta, at, op, out, done);
      at += op;
      done += op;
      continue;
    }
    at += OFFSET_BYTES[op & 15];
    let length = 0;
    if ((op & 16) !== 0) length = delta[at++];
    if ((op & 32) !== 0) length |= delta[at++] << 8;
    if ((op & 64) !== 0) length |= delta[at++] << 16;
    done += length === 0 ? UNNAMED_LENGTH : length;
  }
}
function copy(source, from, length, out, at) {
  if (length < WORTH_A_CALL) {
    for (let i = 0; i < length; i++) out[at + i] = source[from + i];
  } else {
    out.set(source.subarray(from, from + length), at);
  }
}
function readNumber(bytes, at) {
  let value = 0;
  let unit = 1;
  for (let i = at; ; i++) {
    const byte = bytes[i];
    value += (byte & 127) * unit;
    if (byte < 128) return value;
    unit *= 128;
  }
}
function skipNumber(bytes, at, end) {
  for (let i = at; i < end && i < at + 8; i++) if (bytes[i] < 128) return i + 1;
  return end + 1;
}

// lib/git/pack/buffer-pool.ts
var SLACK = 320;
var SMALLEST = 4096;
var KEPT = 48 * 1024 * 1024;
var START_OVER = 4 * 1024 * 1024;
var BufferPool = class {
  #arena;
  /** Where the unused part of the arena begins. */
  #unused = 0;
  #freeInArena = new FreeList();
  #free = new FreeList();
  #kept = 0;
  /** @param arena memory to take buffers from as long as it lasts */
  constructor(arena = new Uint8Array(0)) {
    this.#arena = arena;
  }
  /** A buffer of at least `size` + {@link SLACK} bytes with anything in it. */
  take(size) {
    const capacity = classOf(size + SLACK);
    return this.#freeInArena.pop(capacity) ?? this.#fromArena(capacity) ?? this.#fromHeap(capacity);
  }
  /** Takes a buffer back; nobody may look at it any more. */
  give(buffer) {
    const capacity = buffer.length;
    if (buffer.buffer === this.#arena.buffer) this.#freeInArena.push(buffer);
    else if (this.#kept + capacity <= KEPT) {
      this.#kept += capacity;
      this.#free.push(buffer);
    }
  }
  /** Says that no buffer is in use: the arena, cut into sizes that may not be those asked for next, is whole again. */
  startOver() {
    if (this.#unused < START_OVER) return;
    this.#unused = 0;
    this.#freeInArena.clear();
  }
  #fromArena(capacity) {
    const from = this.#unused;
    if (from + capacity > this.#arena.length) return void 0;
    this.#unused += capacity;
    return this.#arena.subarray(from, this.#unused);
  }
  #fromHeap(capacity) {
    const buffer = this.#free.pop(capacity);
    if (buffer === void 0) return new Uint8Array(new ArrayBuffer(capacity));
    this.#kept -= capacity;
    return buffer;
  }
};
var FreeList = class {
  #buffers = /* @__PURE__ */ new Map();
  pop(capacity) {
    return this.#buffers.get(capacity)?.pop();
  }
  push(buffer) {
    const free = this.#buffers.get(buffer.length);
    if (free === void 0) this.#buffers.set(buffer.length, [buffer]);
    else free.push(buffer);
  }
  clear() {
    this.#buffers.clear();
  }
};
function classOf(size) {
  if (size <= SMALLEST) return SMALLEST;
  const step = 2 ** (31 - Math.clz32(size - 1)) / 4;
  return Math.ceil(size / step) * step;
}

// lib/git/pack/delta-code.ts
var DELTA_CODE = "AGFzbQEAAAABDQFgCH9/f39/f39/AX8CDwEDZW52Bm1lbW9yeQIAAAMCAQAHEgIFYXBwbHkAAAZtZW1vcnkCAArmBAHjBAEKfyAHQQJ0IQ4DQCACIANJBEAgAkEBaiEIIAItAAAiEEGAAUkEQCAQRSAIIBBqIANLciAQIAUgC2tLcgRAQX8PCyAEIAtqIQICQCAQQYABSwRAIAIgCCAQ/AoAAAwBC0EAIQkDQCAJIBBJBEAgAiAJaiAIIAlqKQMANwMAIAlBCGohCQwBCwsLIAggEGohAiALIBBqIQsMAgtBACEKQQAhCSAQQQFxBH8gCC0AACEKIAhBAWoFIAgLIQIgEEECcQRAIAogAi0AAEEIdHIhCiACQQFqIQILIBBBBHEEQCAKIAItAABBEHRyIQogAkEBaiECCyAQQQhxBEAgCiACLQAAQRh0ciEKIAJBAWohAgsgEEEQcQRAIAItAAAhCSACQQFqIQILIBBBIHEEQCAJIAItAABBCHRyIQkgAkEBaiECCyAQQcAAcQRAIAkgAi0AAEEQdHIhCSACQQFqIQILIAEgCkkgAiADS3IgCUGAgAQgCRsiCCABIAprS3IgCCAFIAtrS3IEQEF/DwsgBCALaiEQIAAgCmohEQJAIAhBgAFLBEAgECARIAj8CgAADAELQQAhCQNAIAggCUsEQCAJIBBqIAkgEWopAwA3AwAgCUEIaiEJDAELCwsgCiAPRkEAIAsgDEZBACANGxsEQCAGIA5BAXRqIA1BAWtBAnRqIgkgCSgCACAIajYCAAUgByANRgRAQX4PCyAGIA1BAnRqIgkgCzYCACAJIA5qIAo2AgAgCSAOQQF0aiAINgIAIA1BAWohDQsgCCALaiILIQwgCCAKaiEPDAELC0F/IA0gBSALRxsL";

// lib/git/pack/delta-machine.ts
var MEMORY = 64 << 20;
var PAGE = 1 << 16;
var MOST_RUNS = 1 << 16;
var RUNS = PAGE;
var ROOM = RUNS + 3 * 4 * MOST_RUNS;
var DeltaMachine = class _DeltaMachine {
  /** The part of the memory that is for texts and deltas. */
  memory;
  #apply;
  #runs;
  constructor(buffer, { apply }) {
    this.memory = new Uint8Array(buffer, ROOM);
    this.#apply = apply;
    const ints = (list) => new Int32Array(buffer, RUNS + 4 * MOST_RUNS * list, MOST_RUNS);
    this.#runs = { count: 0, at: ints(0), from: ints(1), length: ints(2) };
  }
  /** @returns null where WebAssembly is absent or forbidden */
  static open() {
    const api = globalThis.WebAssembly;
    if (api === void 0) return null;
    try {
      const pages = MEMORY / PAGE;
      const memory = new api.Memory({ initial: pages, maximum: pages });
      const module = new api.Module(Buffer.from(DELTA_CODE, "base64"));
      const { exports } = new api.Instance(module, { env: { memory } });
      return new _DeltaMachine(memory.buffer, exports);
    } catch {
      return null;
    }
  }
  /** Whether an array is a part of the memory. */
  holds({ buffer }) {
    return buffer === this.memory.buffer;
  }
  /**
   * Makes the text of a delta.
   * @param delta its instructions: the part of the delta behind its head
   * @param out gets the text, whose length it has
   * @returns what the text has of its base, valid until the next call; null where the delta does not fit, or is too long
   */
  apply(base, delta, out) {
    const start = delta.byteOffset;
    const count = this.#apply(
      base.byteOffset,
      base.length,
      start,
      start + delta.length,
      out.byteOffset,
      out.length,
      RUNS,
      MOST_RUNS
    );
    if (count < 0) return null;
    this.#runs.count = count;
    return this.#runs;
  }
};

// lib/git/pack/inflater.ts
import { inflateSync } from "node:zlib";

// lib/git/pack/stream-handle.ts
import { constants, createInflate, deflateSync } from "node:zlib";
var StreamHandle = class {
  #handle;
  /** Room left in the output and bytes left of the input after a call. */
  #state;
  #out = new Uint8Array(0);
  #filled = 0;
  /** What zlib said against the stream; null while all is well. */
  error = null;
  constructor(handle, state) {
    this.#handle = handle;
    this.#state = state;
    const onerror = (message) => {
      this.error = message;
    };
    Object.assign(handle, { onerror });
  }
  /** Begins a new stream that is inflated into `out`. */
  begin(out) {
    this.#out = out;
    this.#filled = 0;
    this.#handle.reset();
  }
  /**
   * Inflates more of the stream; gives how many bytes of the output are filled by now.
   * @param isLast no more input of this stream follows: an end before the stream's own end is an error
   */
  write(input, from, length, isLast) {
    const flush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const room3 = this.#out.length - this.#filled;
    this.#handle.writeSync(flush, input, from, length, this.#out, this.#filled, room3);
    this.#filled = this.#out.length - this.#state[0];
    return this.#filled;
  }
  close() {
    this.#handle.close();
  }
};
function openHandle() {
  const stream = createInflate({ chunkSize: 64 });
  const { _handle: handle, _writeState: state } = stream;
  const isKnown = typeof handle?.writeSync === "function" && typeof handle.reset === "function" && typeof handle.close === "function" && state?.length === 2;
  return isKnown ? new StreamHandle(handle, state) : null;
}
var isProven = null;
function handlesWork() {
  return isProven ??= prove();
}
function prove() {
  try {
    const text = Uint8Array.from({ length: 3e3 }, (_, i) => i * i >> 5);
    const packed = deflateSync(text);
    const handle = openHandle();
    if (handle === null) return false;
    const inflates = inflatesWhole(handle, packed, text) && inflatesInParts(handle, packed, text);
    handle.close();
    return inflates && refusesDamage(packed, text.length);
  } catch {
    return false;
  }
}
function inflatesWhole(handle, packed, text) {
  const out = new Uint8Array(text.length + 100);
  handle.begin(out);
  return handle.write(packed, 0, packed.length, true) === text.length && isRight(handle, out, text);
}
function inflatesInParts(handle, packed, text) {
  const out = new Uint8Array(text.length + 100);
  const half = packed.length >> 1;
  handle.begin(out);
  const some = handle.write(packed, 0, half, false);
  const all = handle.write(packed, half, packed.length - half, true);
  return some > 0 && some < all && all === text.length && isRight(handle, out, text);
}
function isRight(handle, out, text) {
  return handle.error === null && Buffer.compare(out.subarray(0, text.length), text) === 0;
}
function refusesDamage(packed, size) {
  const wrong = Uint8Array.from(packed);
  wrong[wrong.length - 1] ^= 1;
  return [packed.subarray(0, -1), wrong].every((bytes) => {
    const handle = openHandle();
    if (handle === null) return false;
    handle.begin(new Uint8Array(size + 100));
    handle.write(bytes, 0, bytes.length, true);
    handle.close();
    return handle.error !== null;
  });
}

// lib/git/pack/inflater.ts
var Inflater = class {
  #handle = null;
  /**
   * Inflates the zlib stream at an offset of a pack.
   * @param end offset that the stream does not reach beyond
   * @param size bytes that the stream must give, no more and no fewer
   * @param out gets them; longer than `size` by at least one byte, faster with {@link SLACK}
   * @returns null, or what is wrong with the stream; then `out` holds nothing of use
   */
  inflate(pack, offset, end, size, out) {
    if (!handlesWork()) return inflateWhole(pack, offset, end, size, out);
    const handle = this.#handle ??= openHandle();
    handle.begin(out);
    let done;
    for (let at = offset; ; ) {
      const start = pack.seek(at);
      const length = Math.max(0, pack.windowEnd - start);
      const isLast = length === 0 || at + length >= end;
      done = handle.write(pack.window, start, length, isLast);
      if (handle.error !== null) return this.#drop(handle.error);
      if (isLast) break;
      if (done > size) return this.#drop("more data than its header says");
      at += length;
    }
    return done === size ? null : this.#drop("not the size that its header says");
  }
  /** Frees the memory of zlib. */
  close() {
    this.#handle?.close();
    this.#handle = null;
  }
  /** After an error the state is thrown away: using it again can abort the whole process. */
  #drop(reason) {
    this.close();
    return reason;
  }
};
function inflateWhole(pack, offset, end, size, out) {
  const input = new Uint8Array(Math.max(0, Math.min(end, pack.size) - offset));
  const length = pack.read(input, offset);
  return inflateBytes(input.subarray(0, length), size, out);
}
function inflateBytes(input, size, out) {
  try {
    const text = inflateSync(input, { maxOutputLength: size + 1 });
    if (text.length !== size) return "not the size that its header says";
    out.set(text);
    return null;
  } catch (error) {
    return error.message;
  }
}

// lib/git/pack/walk-room.ts
var WalkRoom = class {
  machine = DeltaMachine.open();
  pool = new BufferPool(this.machine?.memory);
  inflater = new Inflater();
};

// lib/git/pack/walk.ts
var FamilyWalker = class {
  #pack;
  #layout;
  #families;
  #visitor;
  #maxBytes;
  #leafMargin;
  #machine;
  #pool;
  #inflater;
  #listed = new CopyRunList();
  /** What the text that is being shown has of its base. */
  #runs = this.#listed;
  #frames = [];
  /** Makes the rest of the text that is being shown. */
  #completion = null;
  #complete = () => {
    this.#completion?.();
    this.#completion = null;
  };
  constructor(pack, layout, families, visitor, { maxBytes = LARGEST_RESULT, leafMargin = Infinity, room: room3 = new WalkRoom() } = {}) {
    this.#pack = pack;
    this.#layout = layout;
    this.#families = families;
    this.#visitor = visitor;
    this.#maxBytes = Math.min(maxBytes, LARGEST_RESULT);
    this.#leafMargin = leafMargin;
    this.#machine = room3.machine;
    this.#pool = room3.pool;
    this.#inflater = room3.inflater;
  }
  /**
   * Visits a root and all that is built on it. Of each object the largest subtree comes last, and the object is left
   * before that subtree is entered: a chain of any length needs two buffers, a tree of n objects log2(n).
   */
  walk(root) {
    this.#pool.startOver();
    this.#enterRoot(root);
    const { start, child } = this.#families;
    for (let frame = this.#frames.at(-1); frame !== void 0; frame = this.#frames.at(-1)) {
      const object = child[frame.next++];
      const isLast = frame.next === start[frame.object + 1];
      const text = this.#makeVersion(object, frame);
      if (isLast) this.#leave(this.#frames.pop());
      if (text !== null) this.#enter(object, text);
    }
  }
  /** Frees what the walk held; the pack stays open. */
  close() {
    this.#inflater.close();
  }
  #enterRoot(root) {
    const size = this.#layout.size[root];
    if (size > this.#maxBytes) return this.#fail(root, "too-large", `${size} bytes`);
    const buffer = this.#pool.take(size);
    const error = this.#inflate(root, size, buffer);
    if (error !== null) {
      this.#pool.give(buffer);
      return this.#fail(root, "corrupt-object", error);
    }
    const bytes = buffer.subarray(0, size);
    this.#visitor.root(root, bytes);
    this.#enter(root, { bytes, buffer });
  }
  #enter(object, { bytes, buffer }) {
    const { start } = this.#families;
    const frame = { object, bytes, buffer, next: start[object] };
    if (frame.next === start[object + 1]) this.#leave(frame);
    else this.#frames.push(frame);
  }
  #leave({ object, buffer }) {
    this.#visitor.leave(object);
    this.#pool.give(buffer);
  }
  /** Makes a version of the object whose frame is given and shows it; null if it cannot be made. */
  #makeVersion(object, { object: base, bytes: baseBytes }) {
    const size = this.#layout.size[object];
    if (size > this.#maxBytes * 2 + 64) return this.#failVersion(object, "too-large", `a delta of ${size} bytes`);
    const delta = this.#pool.take(size);
    const answer = this.#inflate(object, size, delta) ?? this.#apply(object, baseBytes, delta, size);
    if (typeof answer === "object") {
      this.#visitor.version(object, base, answer.bytes, this.#runs, this.#complete);
      this.#completion = null;
    }
    this.#pool.give(delta);
    if (typeof answer === "number") return this.#failVersion(object, "too-large", `${answer} bytes`);
    return typeof answer === "string" ? this.#failVersion(object, "corrupt-object", answer) : answer;
  }
  /** Text of a delta; its size where it is too large; what is wrong where it is no delta of this base. */
  #apply(object, base, delta, end) {
    const promised = deltaResultSize(delta, end);
    if (promised > this.#maxBytes) return promised;
    const isPart = this.#leafMargin < promised && this.#isLeaf(object);
    const made = isPart ? null : this.#applyFast(base, delta, end, promised);
    if (made !== null) return made;
    const size = parseDelta(delta, end, base.length, this.#listed);
    if (size === CORRUPT_DELTA) return "the delta does not fit its base";
    this.#runs = this.#listed;
    const buffer = this.#pool.take(size);
    if (isPart) {
      insertNew(delta, end, buffer);
      copyEdges(base, this.#runs, buffer, this.#leafMargin);
      this.#completion = () => applyDelta(base, delta, end, buffer);
    } else {
      applyDelta(base, delta, end, buffer);
    }
    return { bytes: buffer.subarray(0, size), buffer };
  }
  /** Text of a delta; null where that is for the slow way to make, or to refuse. */
  #applyFast(base, delta, end, size) {
    const machine = this.#machine;
    const at = instructionsAt(delta, end, base.length);
    if (machine === null || at === CORRUPT_DELTA || size > machine.memory.length) return null;
    if (!machine.holds(base) || !machine.holds(delta)) return null;
    const buffer = this.#pool.take(size);
    const bytes = buffer.subarray(0, size);
    const runs = machine.holds(buffer) ? machine.apply(base, delta.subarray(at, end), bytes) : null;
    if (runs === null) {
      this.#pool.give(buffer);
      return null;
    }
    this.#runs = runs;
    return { bytes, buffer };
  }
  #isLeaf(object) {
    const { start } = this.#families;
    return start[object] === start[object + 1];
  }
  #inflate(object, size, into) {
    const { offset, headLength, end } = this.#layout;
    return this.#inflater.inflate(this.#pack, offset[object] + headLength[object], end[object], size, into);
  }
  #failVersion(object, reason, detail) {
    this.#fail(object, reason, detail);
    return null;
  }
  /** Reports an object and all that are built on it. */
  #fail(object, reason, detail) {
    const { start, child } = this.#families;
    this.#visitor.failed(object, reason, detail);
    const waiting = [object];
    for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
      for (let c = start[at]; c < start[at + 1]; c++) {
        this.#visitor.failed(child[c], "base-unreadable", detail);
        waiting.push(child[c]);
      }
    }
  }
};

// lib/git/object-parse.ts
var MAX_TIME = 864e10;
function parseCommit(body) {
  const head = headText(body);
  const lines = head.split("\n");
  const tree = idOf("tree ", lines[0]);
  if (tree === null) return null;
  const parents = [];
  for (let at = 1; ; at++) {
    const parent = idOf("parent ", lines[at]);
    if (parent === null) return { tree, parents, date: signatureOf(head, "committer", "latin1").time };
    parents.push(parent);
  }
}
function idOf(word, line = "") {
  const oid = line.startsWith(word) ? line.slice(word.length) : "";
  return (oid.length === 40 || oid.length === 64) && !/[^0-9a-f]/.test(oid) ? oid : null;
}
function showableTime(seconds) {
  return Number.isFinite(seconds) && Math.abs(seconds) <= MAX_TIME ? seconds : 0;
}
function headText(body) {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const end = text.indexOf("\n\n");
  return text.toString("latin1", 0, end < 0 ? text.length : end);
}
var LINES = { author: /^author (.*)$/m, committer: /^committer (.*)$/m };
function signatureOf(head, role, encoding) {
  const line = LINES[role].exec(head)?.[1] ?? "";
  const [, name = line, email = "", time = "0"] = /^(.*?) ?<([^<>]*)> (-?\d+)(?: [+-]\d+)?$/.exec(line) ?? [];
  return { name: decode(name, encoding), email: decode(email, encoding), time: showableTime(Number(time)) };
}
function decode(bytes, encoding) {
  try {
    return new TextDecoder(encoding).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return new TextDecoder("utf-8").decode(Buffer.from(bytes, "latin1"));
  }
}

// lib/git/graph/commit-head.ts
var HEX = 40;
var LINE_END = 10;
var SPACE = 32;
var DIGIT_0 = 48;
var TREE2 = Buffer.from("tree ");
var PARENT = Buffer.from("parent ");
var AUTHOR = Buffer.from("author ");
var COMMITTER = Buffer.from("committer ");
var LESS = 60;
var MORE = 62;
var id = new Uint8Array(20);
function readCommitHead(bytes, ids, head) {
  return readUsual(bytes, ids, head) || readUnusual(bytes, ids, head);
}
function readUsual(bytes, ids, head) {
  if (!begins(bytes, 0, TREE2) || !readId(bytes, TREE2.length)) return false;
  const tree = ids.at(id, 0);
  let at = TREE2.length + HEX + 1;
  let parentCount = 0;
  while (begins(bytes, at, PARENT)) {
    if (!readId(bytes, at + PARENT.length)) return false;
    head.parents[parentCount++] = ids.at(id, 0);
    at += PARENT.length + HEX + 1;
  }
  if (!begins(bytes, at, AUTHOR)) return false;
  at = bytes.indexOf(LINE_END, at) + 1;
  if (at === 0 || !begins(bytes, at, COMMITTER)) return false;
  const date = dateIn(bytes, at + COMMITTER.length);
  if (date < 0) return false;
  head.tree = tree;
  head.parentCount = parentCount;
  head.date = date;
  return true;
}
function readUnusual(bytes, ids, head) {
  const commit = parseCommit(bytes);
  if (commit === null || commit.tree.length !== HEX) return false;
  const number = (hex) => ids.at(Buffer.from(hex, "hex"), 0);
  head.tree = number(commit.tree);
  commit.parents.forEach((parent, index) => head.parents[index] = number(parent));
  head.parentCount = commit.parents.length;
  head.date = commit.date;
  return true;
}
function begins(bytes, at, word) {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}
function readId(bytes, at) {
  for (let i = 0; i < id.length; i++) {
    const value = nibble(bytes[at + 2 * i]) << 4 | nibble(bytes[at + 2 * i + 1]);
    if (value < 0) return false;
    id[i] = value;
  }
  return bytes[at + HEX] === LINE_END;
}
function nibble(code) {
  if (code >= DIGIT_0 && code <= 57) return code - DIGIT_0;
  return code >= 97 && code <= 102 ? code - 87 : -256;
}
function dateIn(bytes, start) {
  const lineEnd = bytes.indexOf(LINE_END, start);
  const mailEnd = lastOf(bytes, MORE, start, lineEnd);
  const mail = lastOf(bytes, LESS, start, mailEnd);
  const inner = lastOf(bytes, MORE, start, mailEnd);
  if (mailEnd < 0 || mail < 0 || inner > mail || bytes[mailEnd + 1] !== SPACE) return -1;
  let at = mailEnd + 2;
  let date = 0;
  for (; bytes[at] >= DIGIT_0 && bytes[at] <= 57; at++) date = date * 10 + bytes[at] - DIGIT_0;
  if (at === mailEnd + 2 || bytes[at] !== SPACE) return -1;
  const sign = bytes[at + 1];
  if (sign !== 43 && sign !== 45) return -1;
  let zone = at + 2;
  while (bytes[zone] >= DIGIT_0 && bytes[zone] <= 57) zone++;
  return zone === lineEnd && zone > at + 2 ? date : -1;
}
function lastOf(bytes, byte, from, to) {
  let at = to - 1;
  while (at >= from && bytes[at] !== byte) at--;
  return at < from ? -1 : at;
}

// lib/git/graph/stored-ids.ts
var OID = 20;
var BUCKETS = 1 << 16;
function findId({ bytes, start }, oid, at) {
  const bucket = oid[at] << 8 | oid[at + 1];
  let low = start[bucket];
  let high = start[bucket + 1];
  while (low < high) {
    const middle = low + high >>> 1;
    const order = compareFrom(bytes, middle * OID, oid, at);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}
function compareFrom(a, atA, b, atB) {
  for (let i = 2; i < OID; i++) {
    const difference = a[atA + i] - b[atB + i];
    if (difference !== 0) return difference;
  }
  return 0;
}

// lib/git/graph/id-numbers.ts
var OID2 = 20;
var IdNumbers = class {
  #stored;
  /** Bytes of ids that are not stored, 20 each. */
  #foreign = new IntColumn(OID2);
  constructor(stored) {
    this.#stored = stored;
  }
  /** Number of the id whose bytes begin at `at`. */
  at(bytes, at) {
    const known = findId(this.#stored, bytes, at);
    if (known >= 0) return known;
    for (let i = 0; i < OID2; i++) this.#foreign.push(bytes[at + i]);
    return -1 - this.#foreign.length / OID2;
  }
  /** Bytes of the ids that are not stored, 20 each, in the order of their places; the list begins anew. */
  takeForeign() {
    return Uint8Array.from(this.#foreign.take());
  }
};

// lib/git/graph/commit-visitor.ts
var CommitVisitor = class {
  #objects;
  #ids;
  #head = { tree: -1, parents: [], parentCount: 0, date: 0 };
  #rows = new IntColumn();
  #dates = [];
  #isBroken = false;
  constructor(objects, ids) {
    this.#objects = objects;
    this.#ids = new IdNumbers(ids);
  }
  root(object, bytes) {
    if (this.#objects.isOwn[object] !== 1) return;
    const head = this.#head;
    if (!readCommitHead(bytes, this.#ids, head)) {
      this.#isBroken = true;
      return;
    }
    this.#rows.push(this.#objects.number[object]);
    this.#rows.push(head.tree);
    this.#rows.push(head.parentCount);
    for (let i = 0; i < head.parentCount; i++) this.#rows.push(head.parents[i]);
    this.#dates.push(head.date);
  }
  version(object, _base, bytes, _runs) {
    this.root(object, bytes);
  }
  leave() {
  }
  failed() {
    this.#isBroken = true;
  }
  take() {
    if (this.#isBroken) return { kind: "broken" };
    const dates = Float64Array.from(this.#dates.splice(0));
    return { kind: "commits", rows: this.#rows.take(), dates, foreign: this.#ids.takeForeign() };
  }
};

// lib/git/graph/name-table.ts
var EMPTY = -1;
var NameTable = class {
  #bytes = new Uint8Array(1 << 14);
  /** Where each name begins in the bytes, and at the end where the last one ends. */
  #starts = new Int32Array(1 << 10);
  #slots = new Int32Array(1 << 11).fill(EMPTY);
  #size = 0;
  get size() {
    return this.#size;
  }
  /** Number of the name that stands from `from` to before `to`; a new one if unseen. */
  intern(bytes, from, to) {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(bytes, from, to) & mask; ; slot = slot + 1 & mask) {
      const name = this.#slots[slot];
      if (name === EMPTY) return this.#add(slot, bytes, from, to);
      if (this.#isSame(name, bytes, from, to)) return name;
    }
  }
  /** All names as byte strings, by number. */
  list() {
    const text = Buffer.from(this.#bytes.buffer, 0, this.#starts[this.#size]).toString("latin1");
    return Array.from({ length: this.#size }, (_, name) => text.slice(this.#starts[name], this.#starts[name + 1]));
  }
  /** Forgets all names. */
  clear() {
    this.#size = 0;
    this.#slots.fill(EMPTY);
  }
  #isSame(name, bytes, from, to) {
    const start = this.#starts[name];
    if (this.#starts[name + 1] - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }
  #add(slot, bytes, from, to) {
    const number = this.#size++;
    const start = this.#starts[number];
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = grown2(this.#bytes, new Uint8Array(2 * end));
    this.#bytes.set(bytes.subarray(from, to), start);
    if (this.#size === this.#starts.length) this.#starts = grown2(this.#starts, new Int32Array(2 * this.#size));
    this.#starts[this.#size] = end;
    this.#slots[slot] = number;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return number;
  }
  #rehash() {
    const slots = new Int32Array(2 * this.#slots.length).fill(EMPTY);
    const mask = slots.length - 1;
    for (let name = 0; name < this.#size; name++) {
      let slot = hashOf(this.#bytes, this.#starts[name], this.#starts[name + 1]) & mask;
      while (slots[slot] !== EMPTY) slot = slot + 1 & mask;
      slots[slot] = name;
    }
    this.#slots = slots;
  }
};
function hashOf(bytes, from, to) {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 16777619);
  return hash ^ hash >>> 15;
}
function grown2(old, larger) {
  larger.set(old);
  return larger;
}

// lib/git/graph/tree-split.ts
var OID3 = 20;
var SPACE2 = 32;
var EMPTY_TREE = { bytes: new Uint8Array(0), starts: new Int32Array(1), count: 0 };
var TreeSplitter = class {
  /** Places of those entries of the last tree that were not copied whole from its base. */
  added = new IntColumn();
  /** Marks entries of its base that it has copied. */
  isKept = new Uint8Array(256);
  #free = [];
  #starts = new Int32Array(0);
  #count = 0;
  /** @returns null for bytes that are no tree */
  split(base, bytes, runs) {
    this.added.clear();
    if (this.isKept.length < base.count) this.isKept = new Uint8Array(2 * base.count);
    this.isKept.fill(0, 0, base.count);
    this.#starts = this.#free.pop() ?? new Int32Array(256);
    this.#count = 0;
    let at = 0;
    for (let run = 0; run < runs.count && at >= 0; run++) {
      const begin = runs.at[run];
      at = this.#parse(bytes, at, begin);
      if (at >= 0) at = this.#copy(base, bytes, at, begin + runs.length[run], begin - runs.from[run]);
    }
    if (at >= 0) at = this.#parse(bytes, at, bytes.length);
    if (at !== bytes.length) return null;
    this.#reserve(1);
    this.#starts[this.#count] = at;
    return { bytes, count: this.#count, starts: this.#starts };
  }
  /** Takes back what a tree held that is not needed any more. */
  release({ starts }) {
    this.#free.push(starts);
  }
  /** Parses entries until one begins at `end` or behind it; says where, or -1 where there is no entry. */
  #parse(bytes, from, end) {
    let at = from;
    while (at < end && at >= 0) {
      this.#reserve(1);
      this.added.push(this.#count);
      this.#starts[this.#count++] = at;
      at = entryEnd(bytes, at);
    }
    return at;
  }
  /** Takes over entries of a copied part that ends at `end`, and stood `shift` bytes before in the base. */
  #copy(base, bytes, from, end, shift) {
    let at = from;
    while (at < end && at >= 0) {
      const first = entryAt(base, at - shift);
      let last = first;
      if (first >= 0) while (last < base.count && base.starts[last + 1] + shift <= end) last++;
      if (last === first) {
        at = this.#parse(bytes, at, at + 1);
        continue;
      }
      this.#reserve(last - first);
      for (let entry = first; entry < last; entry++) this.#starts[this.#count++] = base.starts[entry] + shift;
      this.isKept.fill(1, first, last);
      at = base.starts[last] + shift;
    }
    return at;
  }
  /** Makes room for so many begins and the end. */
  #reserve(more) {
    if (this.#count + more < this.#starts.length) return;
    const larger = new Int32Array(2 * (this.#count + more + 1));
    larger.set(this.#starts);
    this.#starts = larger;
  }
};
function entryEnd(bytes, at) {
  let end = at;
  while (bytes[end] >= 48 && bytes[end] <= 55) end++;
  if (end === at || bytes[end] !== SPACE2) return -1;
  while (end < bytes.length && bytes[end] !== 0) end++;
  return end + 1 + OID3 <= bytes.length ? end + 1 + OID3 : -1;
}
function entryAt({ starts, count }, offset) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = low + high >>> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low] === offset ? low : -1;
}

// lib/git/graph/tree-visitor.ts
var SPACE3 = 32;
var IS = 7;
var WAS = 56;
var TreeVisitor = class {
  #objects;
  #ids;
  #splitter = new TreeSplitter();
  #open = /* @__PURE__ */ new Map();
  #trees = new IntColumn();
  #entries = new IntColumn();
  #names = new NameTable();
  /** Row of the entry of that name that was told last. */
  #rowOf = new Int32Array(1024);
  #isBroken = false;
  constructor(objects, ids) {
    this.#objects = objects;
    this.#ids = new IdNumbers(ids);
  }
  root(object, bytes) {
    this.#read(object, -1, EMPTY_TREE, bytes, NO_RUNS);
  }
  version(object, base, bytes, runs) {
    const before = this.#open.get(base);
    if (before === void 0) this.#isBroken = true;
    else this.#read(object, this.#objects.number[base], before, bytes, runs);
  }
  leave(object) {
    const tree = this.#open.get(object);
    if (tree !== void 0) this.#splitter.release(tree);
    this.#open.delete(object);
  }
  failed() {
    this.#isBroken = true;
  }
  take() {
    if (this.#isBroken) return { kind: "broken" };
    const names = this.#names.list();
    this.#names.clear();
    return {
      kind: "trees",
      trees: this.#trees.take(),
      entries: this.#entries.takeShared(),
      names,
      foreign: this.#ids.takeForeign()
    };
  }
  #read(object, base, before, bytes, runs) {
    const tree = this.#splitter.split(before, bytes, runs);
    if (tree === null) {
      this.#isBroken = true;
      return;
    }
    this.#open.set(object, tree);
    if (this.#objects.isOwn[object] !== 1) return;
    const first = this.#entries.length;
    this.#tell(before, tree);
    this.#trees.push(this.#objects.number[object]);
    this.#trees.push(base);
    this.#trees.push((this.#entries.length - first) / ENTRY_ROW);
  }
  /** Rows for what a tree has and its base has not, and the other way round. */
  #tell(before, { bytes, starts, count }) {
    const first = this.#entries.length;
    const { added, isKept } = this.#splitter;
    for (let i = 0; i < added.length; i++) {
      const entry = added.at(i);
      const isTwice = entry > 0 && isSameName(bytes, starts[entry - 1], starts[entry]) || entry + 1 < count && isSameName(bytes, starts[entry], starts[entry + 1]);
      if (isTwice) this.#isBroken = true;
      this.#addRow(bytes, starts[entry], first, false);
    }
    for (let entry = 0; entry < before.count; entry++) {
      if (isKept[entry] === 0) this.#addRow(before.bytes, before.starts[entry], first, true);
    }
  }
  /** An entry that comes or goes; what was there before joins the row of what stands there now. */
  #addRow(bytes, at, first, isBefore) {
    let nameAt = at;
    let mode = 0;
    for (; bytes[nameAt] !== SPACE3; nameAt++) mode = mode * 8 + (bytes[nameAt] & 7);
    nameAt++;
    let end = nameAt;
    while (bytes[end] !== 0) end++;
    const name = this.#names.intern(bytes, nameAt, end);
    const row = this.#rowFor(name, first);
    const kind = isBefore ? kindOf(mode) << 3 : kindOf(mode);
    if ((this.#entries.at(row) & (isBefore ? WAS : IS)) !== 0) this.#isBroken = true;
    this.#entries.set(row, this.#entries.at(row) | kind);
    this.#entries.set(row + (isBefore ? 1 : 2), this.#ids.at(bytes, end + 1));
  }
  #rowFor(name, first) {
    if (name >= this.#rowOf.length) {
      const larger = new Int32Array(2 * name);
      larger.set(this.#rowOf);
      this.#rowOf = larger;
    }
    const entries = this.#entries;
    const known = this.#rowOf[name];
    if (known >= first && known < entries.length && entries.at(known) >> 6 === name) return known;
    const row = entries.length;
    this.#rowOf[name] = row;
    entries.push(name << 6);
    entries.push(-1);
    entries.push(-1);
    return row;
  }
};
function isSameName(bytes, first, second) {
  let [a, b] = [first, second];
  while (bytes[a] !== SPACE3) a++;
  while (bytes[b] !== SPACE3) b++;
  while (bytes[a] === bytes[b] && bytes[a] !== 0) {
    a++;
    b++;
  }
  return bytes[a] === bytes[b];
}

// lib/git/graph/graph-walker.ts
var WINDOWS2 = 128;
var GraphWalker = class {
  #job;
  #open = /* @__PURE__ */ new Map();
  #room = new WalkRoom();
  /** By number of the pack; what its windows hold serves commits and trees. */
  #files = /* @__PURE__ */ new Map();
  constructor(job) {
    this.#job = job;
  }
  read({ pack, kind, from, to }) {
    const families = this.#families(pack, kind);
    if (families === null) return { kind: "broken" };
    const { walker: walker2, visitor } = families;
    const { root } = this.#job.packs[pack][kind];
    for (let at = from; at < to; at++) walker2.walk(root[at]);
    return visitor.take();
  }
  close() {
    for (const { walker: walker2 } of this.#open.values()) walker2.close();
    for (const file of this.#files.values()) file.close();
    this.#open.clear();
    this.#files.clear();
  }
  /** Null where the pack cannot be opened any more. */
  #families(number, kind) {
    const key = `${number} ${kind}`;
    const known = this.#open.get(key);
    if (known !== void 0) return known;
    const pack = this.#job.packs[number];
    const visitor = kind === "commits" ? new CommitVisitor(pack, this.#job.ids) : new TreeVisitor(pack, this.#job.ids);
    const file = this.#files.get(number) ?? openPack(pack.path, WINDOWS2);
    if (file === null) return null;
    this.#files.set(number, file);
    const opened = { walker: new FamilyWalker(file, pack.layout, pack[kind], visitor, { room: this.#room }), visitor };
    this.#open.set(key, opened);
    return opened;
  }
};

// lib/git/graph/worker.ts
var walker = new GraphWalker(Tinypool.workerData);
var room2 = null;
function readBatch(batch) {
  return walker.read(batch);
}
function compareTrees(batch) {
  room2 ??= firstRoom(batch);
  return diffBatch(batch, room2);
}
function firstRoom({ trees }) {
  walker.close();
  collectGarbage();
  return new DiffRoom(trees.nameCount);
}
export {
  compareTrees,
  readBatch
};
