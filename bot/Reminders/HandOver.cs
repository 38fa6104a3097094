using Sleutelnet.Conversations;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Hands a message to the channel at the pace that all instances keep together.</summary>
internal sealed partial class HandOver(ReminderSender sender, Pacer pacer, SendClaims claims, ReminderMeters meters, ILogger<HandOver> logger)
{
    private const int Tries = 3;

    /// <summary>Hands a message over, and gives what became of it.</summary>
    /// <param name="claim">The claim under which it goes out; once that is too old, nothing leaves.</param>
    /// <param name="person">The person.</param>
    /// <param name="conversation">How to reach her chat, as it was stored.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="cancellationToken">Ends the sending; what left may have arrived.</param>
    public async Task<SendOutcome> SendAsync(string claim, PersonKey person, string? conversation, Reply reply, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await pacer.NextAsync(person.Tenant, cancellationToken) is { } closed)
                return new NotTaken(closed);
            if (!claims.MayLeave(claim))
                return new NotTaken(null);
            var outcome = await sender.SendAsync(conversation, reply, cancellationToken);
            meters.Sent(outcome);
            if (outcome is Refused refused)
                NotAccepted(logger, person.Person.Value, refused.Status);
            else if (outcome is not Delivered)
                NotDelivered(logger, person.Person.Value, outcome.GetType().Name, (outcome as OutOfReach)?.Why);
            if (outcome is not NotTaken { RetryAfter: { } wait })
                return outcome;
            await pacer.CloseAsync(person.Tenant, wait, cancellationToken);
            if (attempt == Tries || wait > Pacer.Patience)
                return outcome;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel does not accept a reminder to {Person} ({Status}); it is set aside.")]
    private static partial void NotAccepted(ILogger logger, string person, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reminder to {Person} ended as {Outcome} ({Why}).")]
    private static partial void NotDelivered(ILogger logger, string person, string outcome, WhyUnreachable? why);
}
