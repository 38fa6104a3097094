namespace Azure.Data.Tables.Entities;

/// <summary>The names under which the service keeps what is not the caller's own.</summary>
internal static class SystemProperties
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";

    public static bool Owns(string name) => name is PartitionKey or RowKey or Timestamp or ETag;
}
