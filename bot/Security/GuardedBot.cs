using System.Security.Claims;
using Microsoft.Bot.Builder;

namespace Sleutelnet.Bot.Security;

/// <summary>The bot during one request: it is only called when the rules welcome the activity. Runs after the adapter has checked the token.</summary>
internal sealed class GuardedBot(IBot bot, CallerRules rules) : IBot
{
    public Refusal? Refusal { get; private set; }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Refusal = rules.Check(turnContext.Activity, turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey));
        return Refusal is null ? bot.OnTurnAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }
}
