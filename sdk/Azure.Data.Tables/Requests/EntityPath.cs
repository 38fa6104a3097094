namespace Azure.Data.Tables.Requests;

/// <summary>The address of a row below the endpoint.</summary>
internal static class EntityPath
{
    public static string Of(string table, string partitionKey, string rowKey) =>
        $"/{table}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    /// <summary>A text between quotes in a path: quotes doubled, and everything that means something in an address encoded.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal));
}
