using Microsoft.AspNetCore.Http;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>What goes wrong with a message on its way to a chat.</summary>
/// <param name="Status">What the connector answers; 0 when the connection breaks instead.</param>
/// <param name="Code">The connector's name of the error.</param>
/// <param name="Arrives">Whether the message reaches the chat all the same.</param>
internal sealed record ConnectorFault(int Status, string? Code = null, bool Arrives = false)
{
    /// <summary>How many seconds the connector asks to wait; null when it does not.</summary>
    public int? RetryAfter { get; init; }

    public static ConnectorFault Broken(bool arrives) => new(0, Arrives: arrives);

    public IResult Answer(HttpContext context)
    {
        if (Status == 0)
        {
            context.Abort();
            return Results.Empty;
        }

        if (RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = $"{seconds}";
        return Results.Json(new { error = new { code = Code ?? "Error", message = "" } }, statusCode: Status);
    }
}
