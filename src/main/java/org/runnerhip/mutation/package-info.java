/** Would the cases notice? Every rule is changed in every small way, and each change must make a case fall short. */
package org.runnerhip.mutation;
