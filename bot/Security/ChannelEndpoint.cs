using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Sleutelnet.Bot.Security;

/// <summary>What happens to a request before the bot sees it: who may call at all, the body, the token (by the adapter), and then the rules.</summary>
internal sealed partial class ChannelEndpoint(
    IBotFrameworkHttpAdapter adapter,
    CallerRules rules,
    BotSettings settings,
    ILogger<ChannelEndpoint> logger)
{
    public async Task HandleAsync(HttpContext context, IBot bot)
    {
        if (settings.IsLocal && !LocalOnly.Allows(context))
        {
            Refuse(context, new Refusal(StatusCodes.Status403Forbidden, "a bot without an app id answers this machine only"));
            return;
        }

        if (await ActivityBody.CheckAsync(context) is { } status)
        {
            Refuse(context, new Refusal(status, "its body is no activity of at most 256 KiB"));
            return;
        }

        var guarded = new GuardedBot(bot, rules);

        // A turn that began is finished, also when the caller hangs up: stopping between storing and answering helps nobody.
        await adapter.ProcessAsync(context.Request, context.Response, guarded, CancellationToken.None);
        if (guarded.Refusal is { } refusal)
            Refuse(context, refusal);
    }

    private void Refuse(HttpContext context, Refusal refusal)
    {
        Refused(logger, refusal.Status, refusal.Reason);
        context.Response.StatusCode = refusal.Status;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request was refused with status {Status}: {Reason}.")]
    private static partial void Refused(ILogger logger, int status, string reason);
}
