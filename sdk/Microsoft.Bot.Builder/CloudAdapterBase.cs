using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

public abstract class CloudAdapterBase : BotAdapter
{
    private const int NotImplemented = 501;

    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = await SendAsync(turnContext, activity, cancellationToken) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return await ClientOf(turnContext).UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ClientOf(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <exception cref="UnauthorizedAccessException">The header's token does not hold for this activity.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        var caller = authenticateRequestResult;
        activity.CallerId = caller.CallerId;
        using var turn = await BeginTurnAsync(activity, caller.ClaimsIdentity, caller.ConnectorFactory, caller.Audience, cancellationToken);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return AnswerOf(turn);
    }

    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var turn = await BeginTurnAsync(continuationActivity, claimsIdentity, connectors, audience, cancellationToken);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The package has it as an instance method.")]
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    private async Task<TurnContext> BeginTurnAsync(Activity activity, ClaimsIdentity identity, ConnectorFactory connectors, string audience, CancellationToken cancellationToken)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Set(BotIdentityKey, identity);
        turn.TurnState.Set(OAuthScopeKey, audience);
        turn.TurnState.Set(connectors);
        turn.TurnState.Set(await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken));
        return turn;
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, null), cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when turn.Activity.ChannelId != Channels.Emulator:
                return null;
            case var _ when string.IsNullOrWhiteSpace(activity.ReplyToId):
                return await ClientOf(turn).SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);
            default:
                return await ClientOf(turn).ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
        }
    }

    // An invoke waits for its answer in the response; a bot that gave none does not know that kind of invoke.
    private static InvokeResponse AnswerOf(TurnContext turn)
    {
        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        var answer = turn.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = NotImplemented } : answer.Value as InvokeResponse;
    }

    private static ConnectorClient ClientOf(ITurnContext turn) =>
        turn.TurnState.Get<IConnectorClient>() as ConnectorClient
            ?? throw new InvalidOperationException("This turn has no client for the connector.");
}
