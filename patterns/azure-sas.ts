import type { Pattern } from "../lib/core/pattern.ts";

/** Azure's shared access signatures: an address that carries its own right to be used. */
export const AZURE_SAS_PATTERNS: readonly Pattern[] = [
  {
    name: "azure-storage-sas",
    provider: "Azure",
    title: "Azure Storage shared access signature",
    impact: "Read, and as far as its `sp` says write or delete, the container or account until its `se`.",
    anchor: "within",
    keywords: ["sig="],
    reach: [420, 160],
    regex:
      /(?:^|[?&;"'`=\s])(?:sv|se)=20\d\d-\d\d-\d\d[^\s"'`<>]{0,360}&(?:amp;)?sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BFbf]){43}(?:=|%3[Dd]))(?![\w%+/=])/,
    entropy: 4.0,
    revoke: [
      "Where it was made with a stored access policy, delete or shorten that policy: the signature ends at once.",
      "Else rotate the account key that signed it (`az storage account keys renew`), or for a user delegation SAS revoke the delegation keys (`az storage account revoke-delegation-keys`).",
      "Read the storage logs for requests with the signature.",
    ],
    references: [
      "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas",
      "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
    ],
    formatSource: "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas#specify-the-signature",
    token: "{base62:42}A%3D",
    examples: [
      "https://acme.blob.core.windows.net/logs?sp=racwdl&st=2030-01-01T00:00:00Z&se=2031-01-01T00:00:00Z&sv=2024-11-04&sr=c&sig={token}",
      "AZURE_STORAGE_SAS_TOKEN='sv=2024-11-04&ss=b&srt=sco&sp=rl&se=2031-01-01T00:00:00Z&sig={token}'",
    ],
    counterExamples: [
      "https://example.com/?sig={token}",
      "?sv=2024-11-04&sr=c&sig=...",
      "?sv=2024-11-04&sr=c&sig={base62:12}%3D",
    ],
  },
  {
    name: "azure-service-bus-sas",
    provider: "Azure",
    title: "Azure Service Bus, Event Hubs or IoT Hub shared access signature",
    impact: "Send to or receive from the queue, topic, hub or device that its `sr` names, until its `se`.",
    anchor: "start",
    keywords: ["SharedAccessSignature sr="],
    regex:
      /SharedAccessSignature sr=[^\s"'`<>&]{1,240}&sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BFbf]){40,90}(?:=|%3[Dd]){1,2})&se=\d{9,11}/,
    publicPrefix: "",
    entropy: 4.0,
    revoke: [
      "Regenerate the key of the policy that `skn` names under Shared access policies; every signature made with it ends.",
      "Sign new ones with a short life, or use Microsoft Entra ID instead.",
    ],
    references: [
      "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
      "https://learn.microsoft.com/en-us/azure/iot-hub/authenticate-authorize-sas",
    ],
    formatSource:
      "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#generate-a-shared-access-signature-token",
    token: "{base62:42}A%3D",
    examples: [
      "Authorization: SharedAccessSignature sr=https%3A%2F%2Facme.servicebus.windows.net%2Fq&sig={token}&se=1924992000&skn=send",
      '"SharedAccessSignature sr=acme.azure-devices.net%2Fdevices%2Fd1&sig={token}&se=1924992000"',
    ],
    counterExamples: [
      "SharedAccessSignature sr=...&sig=...&se=...",
      "SharedAccessSignature sr=acme&sig={base62:12}%3D&se=1924992000",
    ],
  },
];
