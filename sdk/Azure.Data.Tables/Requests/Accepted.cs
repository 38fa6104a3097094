using Azure.Core;

namespace Azure.Data.Tables.Requests;

/// <summary>Which statuses are no error, per kind of request; an accepted 404 or 409 is not logged as a failure either.</summary>
internal static class Accepted
{
    public static readonly ResponseClassifier Ok = new StatusCodeClassifier([200]);
    public static readonly ResponseClassifier OkOrMissing = new StatusCodeClassifier([200, 404]);
    public static readonly ResponseClassifier Written = new StatusCodeClassifier([201, 204]);
    public static readonly ResponseClassifier WrittenOrExists = new StatusCodeClassifier([201, 204, 409]);
    public static readonly ResponseClassifier GoneOrMissing = new StatusCodeClassifier([204, 404]);
    public static readonly ResponseClassifier Batch = new StatusCodeClassifier([202]);
}
