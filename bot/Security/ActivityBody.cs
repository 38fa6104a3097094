using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Sleutelnet.Bot.Security;

/// <summary>Reads the body of a request up to a limit, and looks whether it is an activity at all before anyone takes it apart.</summary>
internal static class ActivityBody
{
    public const int MostBytes = 256 * 1024;

    /// <summary>Puts the body back as bytes in memory. The status to answer with when it is refused, else null.</summary>
    public static async Task<int?> CheckAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength > MostBytes)
            return StatusCodes.Status413PayloadTooLarge;

        // The count below is ours, so the server need not count as well.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;

        var body = new MemoryStream((int)(request.ContentLength ?? 4096));
        context.Response.RegisterForDispose(body);
        var buffer = new byte[8192];
        for (int read; (read = await request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            if (body.Length + read > MostBytes)
                return StatusCodes.Status413PayloadTooLarge;

            body.Write(buffer, 0, read);
        }

        body.Position = 0;
        request.Body = body;
        return IsActivity(body.GetBuffer().AsSpan(0, (int)body.Length)) ? null : StatusCodes.Status400BadRequest;
    }

    // Strict JSON, an object with a type and an address to answer at, and not nested so deep that code which walks it runs out of stack.
    private static bool IsActivity(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;

            var (hasType, hasAddress) = (false, false);
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
                    continue;

                if (reader.ValueTextEquals("type"u8))
                    hasType = NextText(ref reader) is { Length: > 0 };
                else if (reader.ValueTextEquals("serviceUrl"u8))
                    hasAddress = Uri.TryCreate(NextText(ref reader), UriKind.Absolute, out _);
            }

            return hasType && hasAddress;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string? NextText(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
}
