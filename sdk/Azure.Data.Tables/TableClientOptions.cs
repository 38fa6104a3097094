using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Settings of the pipeline (retries, transport, policies) and the version of the service's protocol.</summary>
public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionHeader = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
    }

    internal string VersionHeader { get; }

#pragma warning disable CA1008, CA1707, CA1034 // The package's own names and numbers.
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }
#pragma warning restore CA1008, CA1707, CA1034
}
