using System.Buffers.Text;

namespace Azure.Data.Tables.Transactions;

/// <summary>Takes the answers of a transaction's operations out of a multipart body.</summary>
internal static class BatchResponse
{
    /// <exception cref="FormatException">The body holds no answer at all.</exception>
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

        return parts.Count > 0 ? parts : throw new FormatException("The service's answer to a transaction holds no answer to any operation.");
    }

    private static BatchPartResponse Part(ReadOnlyMemory<byte> part)
    {
        var text = part.Span;
        var endOfStatus = text.IndexOf("\r\n"u8);
        var endOfHeaders = text.IndexOf("\r\n\r\n"u8);
        if (endOfStatus < 0 || endOfHeaders < 0 || text[..endOfStatus].IndexOf((byte)' ') is not (> 0 and var space)
            || !Utf8Parser.TryParse(text[(space + 1)..], out int status, out var digits))
        {
            throw new FormatException("An answer in the service's answer to a transaction is cut short.");
        }

        return new BatchPartResponse(
            status, part[(space + 1 + digits)..endOfStatus], part[endOfStatus..endOfHeaders], part[(endOfHeaders + 4)..]);
    }

    private static int NextStatusLine(ReadOnlySpan<byte> body) =>
        body.StartsWith("HTTP/1.1 "u8) ? 0 : body.IndexOf("\nHTTP/1.1 "u8) is var found and >= 0 ? found + 1 : -1;

    // A part's own lines never begin with a boundary: its body is one line of JSON, in which a line break is escaped.
    private static int EndOfPart(ReadOnlySpan<byte> body) => body.IndexOf("\n--"u8) is var found and >= 0 ? found + 1 : body.Length;
}
