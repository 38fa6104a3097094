using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Sleutelnet.Bot.Security;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Sends one message unasked, once, and says what became of it.</summary>
internal sealed partial class ReminderSender(CloudAdapter adapter, BotSettings settings, ConnectorHosts hosts, ILogger<ReminderSender> logger)
{
    /// <summary>Sends a message.</summary>
    /// <param name="conversation">How to reach the chat, as it was stored.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="cancellationToken">Ends the sending; what left may have arrived.</param>
    public async Task<SendOutcome> SendAsync(string? conversation, Reply reply, CancellationToken cancellationToken)
    {
        if (ChatAddress.Read(conversation) is not { } address || !hosts.AllowsService(address.ServiceUrl))
            return new OutOfReach(WhyUnreachable.Unknown);

        using var call = ConnectorCall.Begin();
        try
        {
            await adapter.ContinueConversationAsync(
                settings.AppId, address.ToReference(), (turn, token) => turn.SendActivityAsync(ReplyWriter.Message(reply), token), cancellationToken);
            return new Delivered();
        }
        catch (ErrorResponseException exception)
        {
            return OutcomeOf(exception.Response?.StatusCode, exception.Body?.Error?.Code, call.RetryAfter);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException || !call.HasLeft)
        {
            // Without a token, too, nothing leaves.
            NotSent(logger, exception.GetType().Name, call.HasLeft);
            return call.HasLeft ? new Ambiguous() : new NotTaken(null);
        }
    }

    private static SendOutcome OutcomeOf(HttpStatusCode? status, string? code, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => new NotTaken(retryAfter),
        HttpStatusCode.NotFound => new OutOfReach(WhyUnreachable.Gone),
        HttpStatusCode.Forbidden when code == "MessageWritesBlocked" => new OutOfReach(WhyUnreachable.Blocked),
        HttpStatusCode.Forbidden when code == "BotNotInConversationRoster" => new OutOfReach(WhyUnreachable.Gone),
        HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => new OutOfReach(WhyUnreachable.Refused),
        >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout => new Refused((int)status.Value),
        _ => new Ambiguous(),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reminder was not handed over ({Problem}); it left: {Left}.")]
    private static partial void NotSent(ILogger logger, string problem, bool left);
}
