using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Conversations;

namespace Sleutelnet.Bot;

/// <summary>The edge to the channel: makes of its activities what the conversation knows, and of replies what the channel knows.</summary>
internal sealed partial class TeamsBot(Assistant assistant, Departures departures, Crowd crowd, ILogger<TeamsBot> logger) : IBot
{
    // Teams delivers again after some fifteen seconds; by then the person must have heard something. What is not ready after ten
    // leaves time for a sentence about it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // Whoever sees nothing for two seconds begins to doubt.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1.5);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (ActivityReader.Leaving(turnContext.Activity) is ({ } person, var at))
        {
            await departures.NoteAsync(person, at, cancellationToken);
            return;
        }

        if (ActivityReader.Read(turnContext.Activity) is not { } incoming)
        {
            if (turnContext.Activity.Type == ActivityTypes.Invoke)
                await SendAsync(turnContext, new InvokeResponse { Status = StatusCodes.Status501NotImplemented }, cancellationToken);
            return;
        }

        var answering = ActivityReader.IsPersonal(turnContext.Activity) ? InCrowdAsync(incoming, turnContext, cancellationToken) : Task.FromResult(Apology.OnlyAlone());
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            await SendAsync(turnContext, ReplyWriter.Invoke(await answering), cancellationToken);
            return;
        }

        await ShowTypingAsync(turnContext, answering, cancellationToken);
        await turnContext.SendActivityAsync(ReplyWriter.Message(await answering), cancellationToken);
    }

    // Teams itself shows that a press is being worked on.
    private static async Task ShowTypingAsync(ITurnContext turnContext, Task answering, CancellationToken cancellationToken)
    {
        using var meanwhile = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (await Task.WhenAny(answering, Task.Delay(Silence, meanwhile.Token)) != answering)
        {
            var typing = turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, meanwhile.Token);
            await Task.WhenAny(answering, typing);
            // Whether it arrived or not: it neither holds up the answer nor comes after it.
            await meanwhile.CancelAsync();
            await ((Task)typing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        // No timer outlives a quick answer.
        await meanwhile.CancelAsync();
    }

    private async Task<Reply> InCrowdAsync(Incoming incoming, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!crowd.TryEnter())
        {
            TurnedAway(logger, incoming.Operation);
            return Apology.Full();
        }

        try
        {
            return await AnswerAsync(incoming, turnContext, cancellationToken);
        }
        finally
        {
            crowd.Leave();
        }
    }

    // The only place where everything is caught: whatever went wrong, the person gets a calm sentence and we get a line with an id.
    private async Task<Reply> AnswerAsync(Incoming incoming, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await assistant.RespondAsync(incoming, turnContext, patience.Token);
        }
#pragma warning disable CA1031 // The turn's last line of defence, see above.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            TurnFailed(logger, incoming.Operation, exception);
            return Apology.For(exception);
        }
    }

    private static Task<ResourceResponse> SendAsync(ITurnContext turnContext, InvokeResponse response, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Too many turns at once: that of activity {Activity} was turned away.")]
    private static partial void TurnedAway(ILogger logger, string activity);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of activity {Activity} failed.")]
    private static partial void TurnFailed(ILogger logger, string activity, Exception exception);
}
