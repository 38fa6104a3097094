using Sleutelnet.Bench;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>What storage answers in a trouble.</summary>
internal static class TroubleAnswers
{
    /// <summary>The answer that makes up a trouble; null for a trouble of the connection.</summary>
    public static FakedResponse? Of(Trouble trouble) => trouble switch
    {
        Trouble.IsStale => FakedResponse.Of(412, "UpdateConditionNotSatisfied"),
        Trouble.Exists => FakedResponse.Of(409, "EntityAlreadyExists"),
        Trouble.IsStaleInside => FakedResponse.Within("412 Precondition Failed", "UpdateConditionNotSatisfied"),
        Trouble.ExistsInside => FakedResponse.Within("409 Conflict", "EntityAlreadyExists"),
        Trouble.FailsInside => FakedResponse.Within("500 Internal Server Error", "InternalError"),
        Trouble.WantsASecond => FakedResponse.Of(503, "ServerBusy", retryAfter: 1),
        Trouble.WantsAMinute => FakedResponse.Of(503, "ServerBusy", retryAfter: 60),
        Trouble.IsTooMuch => FakedResponse.Of(429, "TooManyRequests"),
        Trouble.IsBusy => FakedResponse.Of(503, "ServerBusy"),
        Trouble.Fails => FakedResponse.Of(500, "InternalError"),
        _ => null,
    };
}
