using System.Runtime.CompilerServices;
using System.Text;
using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Requests;

/// <summary>The rows of a query, fetched a page at a time while they are read.</summary>
internal sealed class EntityPages<T>(TablePipeline pipeline, string table, string filter, int? maxPerPage, string select, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    public override IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken);

    private async IAsyncEnumerable<Page<T>> PagesAsync(string continuation, int? top, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            using var message = pipeline.Request(RequestMethod.Get, Path(continuation, top), Accepted.Ok);
            var response = await pipeline.SendAsync(message, cancellationToken);
            continuation = Continuation(response);
            yield return Page<T>.FromValues(EntityReader.ReadPage<T>(response.Content.ToMemory().Span), continuation, response);
        }
        while (continuation is not null);
    }

    private string Path(string continuation, int? top)
    {
        var path = new StringBuilder().Append('/').Append(table).Append("()");
        Append("$top", top?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Append("$filter", filter);
        Append("$select", select);
        if (!string.IsNullOrEmpty(continuation))
        {
            var keys = continuation.Split(' ', 2);
            Append("NextPartitionKey", Uri.UnescapeDataString(keys[0]));
            Append("NextRowKey", keys.Length > 1 ? Uri.UnescapeDataString(keys[1]) : null);
        }

        return path.ToString();

        void Append(string name, string value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                path.Append(path[^1] == ')' ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }
    }

    // The service may name the next partition without a row in it. Escaped, because an emulator's keys can hold the separator itself.
    private static string Continuation(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey))
        {
            return null;
        }

        return response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey)
            ? $"{Uri.EscapeDataString(partitionKey)} {Uri.EscapeDataString(rowKey)}"
            : Uri.EscapeDataString(partitionKey);
    }
}
