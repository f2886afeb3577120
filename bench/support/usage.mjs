// node --import usage.mjs ...: at its end the process writes its own use of time and memory to USAGE_FILE.
import {writeFileSync} from 'node:fs';

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  writeFileSync(
    process.env.USAGE_FILE,
    JSON.stringify({cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024}),
  );
});
