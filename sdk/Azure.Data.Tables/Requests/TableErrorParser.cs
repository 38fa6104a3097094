using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Requests;

/// <summary>Reads the service's OData error body.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static readonly TableErrorParser Instance = new();

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = null;
        error = ReadBody(response);
        if (error is null && response.Headers.TryGetValue("x-ms-error-code", out var code))
        {
            error = new ResponseError(code, response.ReasonPhrase);
        }

        return error is not null;
    }

    private static ResponseError ReadBody(Response response)
    {
        if (response.ContentStream is not MemoryStream { Length: > 0 })
        {
            return null;
        }

        try
        {
            using var body = JsonDocument.Parse(response.Content.ToMemory());
            return body.RootElement.ValueKind is JsonValueKind.Object && body.RootElement.TryGetProperty("odata.error", out var error)
                ? new ResponseError(error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString())
                : null;
        }
        catch (Exception unexpected) when (unexpected is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A proxy's page instead of the service's answer: the status still says what happened.
            return null;
        }
    }
}
