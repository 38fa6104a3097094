using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;

namespace Sleutelnet.Bench;

/// <summary>What storage answers when it does not do what it is asked, in the form that the real one gives it.</summary>
internal sealed class FakedResponse : Response
{
    private readonly int status;
    private readonly Dictionary<string, string> headers;

    private FakedResponse(int status, string contentType, string text)
    {
        this.status = status;
        headers = new(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = contentType };
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(text));
    }

    public override int Status => status;

    public override bool IsError => status >= 400;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    /// <summary>The request is refused.</summary>
    /// <param name="status">The status, such as 503.</param>
    /// <param name="code">The error, such as ServerBusy.</param>
    /// <param name="retryAfter">For how many seconds it asks to be left alone; null when it does not.</param>
    public static FakedResponse Of(int status, string code, int? retryAfter = null)
    {
        var refused = new FakedResponse(status, "application/json", Error(code, code));
        if (retryAfter is { } seconds)
            refused.headers["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture);
        return refused;
    }

    /// <summary>The transaction is taken, and its first operation was refused, so that nothing of it is stored.</summary>
    /// <param name="inside">The status of that operation, such as 412 Precondition Failed.</param>
    /// <param name="code">Its error.</param>
    public static FakedResponse Within(string inside, string code) => new(202, "multipart/mixed; boundary=batchresponse_1", string.Join(
        "\r\n",
        "--batchresponse_1", "Content-Type: multipart/mixed; boundary=changesetresponse_1", "",
        "--changesetresponse_1", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
        "HTTP/1.1 " + inside, "Content-Type: application/json", "",
        Error(code, "0:" + code), "--changesetresponse_1--", "--batchresponse_1--", ""));

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    private static string Error(string code, string message) =>
        new JsonObject { ["odata.error"] = new JsonObject { ["code"] = code, ["message"] = new JsonObject { ["lang"] = "en-US", ["value"] = message } } }.ToJsonString();
}
