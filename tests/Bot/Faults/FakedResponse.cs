using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>What storage answers when it does not do what it is asked.</summary>
internal sealed class FakedResponse : Response
{
    private readonly int status;
    private readonly Dictionary<string, string> headers;

    private FakedResponse(int status, string code, int? retryAfter)
    {
        this.status = status;
        headers = new(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/json" };
        if (retryAfter is { } seconds)
            headers["Retry-After"] = $"{seconds}";
        ContentStream = Text(Error(code));
    }

    private FakedResponse(string inside, string code)
    {
        status = 202;
        headers = new(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "multipart/mixed; boundary=batchresponse_1" };
        ContentStream = Text(string.Join(
            "\r\n",
            "--batchresponse_1", "Content-Type: multipart/mixed; boundary=changesetresponse_1", "",
            "--changesetresponse_1", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
            "HTTP/1.1 " + inside, "Content-Type: application/json", "",
            Error("0:" + code, code), "--changesetresponse_1--", "--batchresponse_1--", ""));
    }

    public override int Status => status;

    public override bool IsError => status >= 400;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    /// <summary>The answer that makes up a trouble; null for a trouble of the connection.</summary>
    public static FakedResponse? Of(Trouble trouble) => trouble switch
    {
        Trouble.IsStale => new(412, "UpdateConditionNotSatisfied", null),
        Trouble.Exists => new(409, "EntityAlreadyExists", null),
        Trouble.IsStaleInside => new("412 Precondition Failed", "UpdateConditionNotSatisfied"),
        Trouble.ExistsInside => new("409 Conflict", "EntityAlreadyExists"),
        Trouble.FailsInside => new("500 Internal Server Error", "InternalError"),
        Trouble.WantsASecond => new(503, "ServerBusy", 1),
        Trouble.WantsAMinute => new(503, "ServerBusy", 60),
        Trouble.IsTooMuch => new(429, "TooManyRequests", null),
        Trouble.IsBusy => new(503, "ServerBusy", null),
        Trouble.Fails => new(500, "InternalError", null),
        _ => null,
    };

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Error(string message, string? code = null) =>
        new JsonObject { ["odata.error"] = new JsonObject { ["code"] = code ?? message, ["message"] = new JsonObject { ["lang"] = "en-US", ["value"] = message } } }.ToJsonString();
}
