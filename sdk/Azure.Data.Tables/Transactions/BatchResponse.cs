using System.Buffers.Text;

namespace Azure.Data.Tables.Transactions;

/// <summary>Takes the answers of a transaction's operations out of a multipart body.</summary>
internal static class BatchResponse
{
    /// <summary>One answer per operation when all succeeded; otherwise at least the answer to the one that failed.</summary>
    /// <exception cref="RequestFailedException">The body is cut short, so that nobody can say whether the transaction is stored.</exception>
    public static IReadOnlyList<Response> Parse(ReadOnlyMemory<byte> body, int expected)
    {
        var parts = new List<Response>(expected);
        while (NextStatusLine(body.Span) is var start and >= 0)
        {
            body = body[start..];
            var end = EndOfPart(body.Span);
            parts.Add(Part(body[..end]));
            body = body[end..];
        }

        return parts.Count == expected || parts.Exists(part => part.IsError) ? parts : throw CutShort();
    }

    private static BatchPartResponse Part(ReadOnlyMemory<byte> part)
    {
        var text = part.Span;
        var endOfStatus = text.IndexOf("\r\n"u8);
        var endOfHeaders = text.IndexOf("\r\n\r\n"u8);
        if (endOfStatus < 0 || endOfHeaders < 0 || text[..endOfStatus].IndexOf((byte)' ') is not (> 0 and var space)
            || !Utf8Parser.TryParse(text[(space + 1)..], out int status, out var digits))
        {
            throw CutShort();
        }

        return new BatchPartResponse(
            status, part[(space + 1 + digits)..endOfStatus], part[endOfStatus..endOfHeaders], part[(endOfHeaders + 4)..]);
    }

    private static RequestFailedException CutShort() => new(202, "The service's answer to the transaction is cut short.");

    private static int NextStatusLine(ReadOnlySpan<byte> body) =>
        body.StartsWith("HTTP/1.1 "u8) ? 0 : body.IndexOf("\nHTTP/1.1 "u8) is var found and >= 0 ? found + 1 : -1;

    // A part's own lines never begin with a boundary: its body is one line of JSON, in which a line break is escaped.
    private static int EndOfPart(ReadOnlySpan<byte> body) => body.IndexOf("\n--"u8) is var found and >= 0 ? found + 1 : body.Length;
}
