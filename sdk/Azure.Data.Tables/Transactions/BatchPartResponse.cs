using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one operation of a transaction. Its headers are read only when they are asked for.</summary>
internal sealed class BatchPartResponse(int status, ReadOnlyMemory<byte> reason, ReadOnlyMemory<byte> headers, ReadOnlyMemory<byte> content) : Response
{
    private Stream _content;

    public override int Status => status;

    public override string ReasonPhrase => Encoding.ASCII.GetString(reason.Span).Trim();

    public override bool IsError => status >= 400;

    public override Stream ContentStream
    {
        get => _content ??= new MemoryStream(content.ToArray(), 0, content.Length, writable: false, publiclyVisible: true);
        set => _content = value;
    }

    public override string ClientRequestId { get; set; }

    public override void Dispose() => _content?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders()
    {
        foreach (var line in Encoding.UTF8.GetString(headers.Span).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return new HttpHeader(line[..colon], line[(colon + 1)..].Trim());
            }
        }
    }

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string value)
    {
        foreach (var header in EnumerateHeaders())
        {
            if (string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                value = header.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string> values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
